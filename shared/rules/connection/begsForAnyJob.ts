import { written } from '../aimEvidence.ts'
import { aimedTurns } from '../aims.ts'
import { quoted } from '../evidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'
import { SPEAKS } from '../text/intent.ts'
import { findings, weight } from '../text/reading.ts'

/** Wants whatever there is, or presses: that is no application any more. */
export const begsForAnyJob: Rule = {
  id: 'begs-for-any-job',
  because: 'they want any job, or press you for one',
  points: 3,
  group: 'intent',
  stage: 'connection',
  find: (dossier) => {
    const turn = aimedTurns(dossier).find(
      ({ turn, aim }) => aim === 'seeksWork' && weight(turn.readings, 'begs') >= SPEAKS,
    )?.turn
    return turn ? quoted(findings(turn.readings, 'begs'), written(turn), turn.at) : []
  },
  examples: {
    hit: [
      connected([
        [
          0,
          'Hello sir, please I am looking for job any kind, driver or cook. I can start tomorrow. God bless you.',
        ],
      ]),
      connected([
        [2, 'Kindly give me a job in your esteemed company, I am in a hard time and need work urgently.'],
      ]),
    ],
    miss: [
      connected([
        [1, 'My contract ends in June and I am looking for a job in food safety. I would be glad of a hint.'],
      ]),
      connected([
        [2, 'Any of the breads you bake would please us, do not trouble yourself on our behalf at all.'],
      ]),
    ],
  },
}
