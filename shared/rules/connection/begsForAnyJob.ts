import type { Dossier } from '../../model/dossier.ts'
import { aimEvidence, written } from '../aimEvidence.ts'
import { aimedTurns } from '../aims.ts'
import type { Turn } from '../conversation.ts'
import { quoted } from '../evidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Evidence, Rule } from '../rule.ts'
import { SPEAKS } from '../text/intent.ts'
import { findings, weight } from '../text/reading.ts'

/** The words that beg, but no sentence that is quoted as the request already: then the day alone. */
function besidesTheRequest(dossier: Dossier, { readings, days, at }: Turn): readonly Evidence[] {
  const says = written({ days })
  const begging = quoted(findings(readings, 'begs'), says, at)
  const request = aimEvidence(dossier, 'seeksWork').map(({ quote }) => quote)
  const left = begging.filter(({ quote }) => !request.includes(quote))
  return left.length > 0 || begging.length === 0 ? left : [{ says, at }]
}

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
    return turn ? besidesTheRequest(dossier, turn) : []
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
