import { aimedTurns } from '../aims.ts'
import { connected, exampleConnectedOn } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Years without a word of that kind: whatever they ask now, they did not connect for it. */
export const longKnown: Rule = {
  id: 'long-known',
  because: 'you had long been connected by then',
  points: -3,
  group: 'favour',
  stage: 'connection',
  softens: true,
  find: (dossier) => {
    const days = aimedTurns(dossier)[0]?.turn.days ?? null
    const connectedOn = dossier.connection?.connectedOn
    return days !== null && days > LONG && connectedOn
      ? [{ says: `Connected ${days} days before they asked`, at: connectedOn }]
      : []
  },
  examples: {
    hit: [
      connected([
        [400, 'I am looking for a job in accounting, please find my CV attached. All the best, Ana'],
      ]),
      connected([
        [1_500, 'We help small companies cut their energy costs by 30%. Would you like a free demo?'],
      ]),
    ],
    miss: [
      connected([[2, 'I am looking for a job in accounting, please find my CV attached. All the best, Ana']]),
      connected([[400, `Congratulations, it is a year since ${exampleConnectedOn}`]]),
    ],
  },
}

/** A year. */
const LONG = 365
