import { quoted } from '../evidence.ts'
import { connected } from '../exampleDossier.ts'
import { introduction } from '../introduction.ts'
import type { Rule } from '../rule.ts'

/** Whoever names a shared club, course, colleague or earlier exchange is no stranger who sells. */
export const introduced: Rule = {
  id: 'introduced',
  because: 'they said who they are to you',
  points: -3,
  group: 'favour',
  stage: 'connection',
  find: (dossier) => quoted(introduction(dossier), 'What they share with you, or why they wrote'),
  examples: {
    hit: [
      connected([
        [1, 'We both sang in the Tolby choir. I am looking for a job in accounting, do you know of one?'],
      ]),
      connected([
        [0, 'I read your article on mites in the Hive Quarterly. Which temperature do you wait for?'],
      ]),
    ],
    miss: [
      connected([[0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
      connected([[0, 'Hello Olive']]),
    ],
  },
}
