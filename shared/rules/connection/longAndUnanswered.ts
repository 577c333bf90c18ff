import { aimedTurns } from '../aims.ts'
import { count } from '../evidence.ts'
import { connected, said } from '../exampleDossier.ts'
import { LONG_TEXT } from '../limits.ts'
import type { Rule } from '../rule.ts'

const pitch =
  'Thank you for connecting, Olive. We help small companies cut their energy costs by looking at every lamp and every ' +
  'machine in the house, and most of our clients save a third in the first year. Would you like a free demo next week?'

/** Measured: more than 200 characters that were never answered are mostly a pitch. */
export const longAndUnanswered: Rule = {
  id: 'long-and-unanswered',
  because: 'they wrote at length and you never answered',
  points: 1,
  group: 'proof',
  stage: 'connection',
  find: (dossier) => {
    const found = aimedTurns(dossier).find(({ turn }) => turn.length > LONG_TEXT && !turn.answered)
    return found
      ? [{ says: `${count(found.turn.length, 'character')}, never answered`, at: found.turn.at }]
      : []
  },
  examples: {
    hit: [
      connected([[0, pitch]]),
      connected([
        [0, 'Hello Olive'],
        [3, pitch],
      ]),
    ],
    miss: [
      connected([], { messages: [said('them', 0, pitch), said('you', 1, 'No, thank you.')] }),
      connected([[0, 'We help small companies cut their energy costs. Would you like a free demo?']]),
    ],
  },
}
