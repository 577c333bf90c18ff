import { aimedTurns } from '../aims.ts'
import { connected } from '../exampleDossier.ts'
import { neverIntroduced as isUnknown } from '../introduction.ts'
import type { Rule } from '../rule.ts'

/** The essay: "when you've failed to introduce yourself". Counts only beside something they are after. */
export const neverIntroduced: Rule = {
  id: 'never-introduced',
  because: 'they never said what you have in common',
  points: 1,
  group: 'address',
  stage: 'connection',
  find: (dossier) =>
    aimedTurns(dossier).length > 0 && isUnknown(dossier)
      ? [{ says: 'No word before it on who they are to you or why they turned to you' }]
      : [],
  examples: {
    hit: [
      connected([[0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
      connected([
        [1, 'I am looking for a job in accounting, please find my CV attached. Thank you, Nil Null'],
      ]),
    ],
    miss: [
      connected([[0, 'Happy to be in touch, Olive!']]),
      connected([
        [1, 'We both sang in the Tolby choir. I am looking for a job in accounting, do you know of one?'],
      ]),
    ],
  },
}
