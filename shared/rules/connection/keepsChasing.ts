import type { Dossier } from '../../model/dossier.ts'
import { type AimedTurn, aimedTurns } from '../aims.ts'
import { type Turn, turns } from '../conversation.ts'
import { daysBetween } from '../dates.ts'
import { quoted } from '../evidence.ts'
import { connected, said } from '../exampleDossier.ts'
import { SOON_DAYS } from '../limits.ts'
import type { Evidence, Rule } from '../rule.ts'
import { findings, weight } from '../text/reading.ts'

/** Measured: writing again into silence separates pitches from everything else. */
export const keepsChasing: Rule = {
  id: 'keeps-chasing',
  because: 'they write again into your silence',
  points: 2,
  group: 'chase',
  stage: 'connection',
  find: (dossier) => {
    const first = aimedTurns(dossier)[0]
    return first
      ? turns(dossier)
          .filter((turn) => chases(dossier, first, turn))
          .slice(0, 3)
          .map(evidence)
      : []
  },
  examples: {
    hit: [
      connected([
        [0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?'],
        [6, 'Did you have a chance to look at my message?'],
      ]),
      connected([
        [0, 'I am looking for a job in accounting, please find my CV attached.'],
        [3, '?'],
      ]),
    ],
    miss: [
      connected([
        [0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?'],
        [90, 'Happy birthday, Olive!'],
      ]),
      connected([], {
        messages: [
          said(
            'them',
            0,
            'We help small companies cut their energy costs by 30%. Would you like a free demo?',
          ),
          said('you', 1, 'How would that work?'),
          said('them', 2, 'Did you see the drawing that I sent along?'),
        ],
      }),
    ],
  },
}

/**
 * A later turn, not an answer to the owner, that asks after the first one, is after something itself, or comes so soon
 * that it can only be about the same.
 */
function chases(dossier: Dossier, first: AimedTurn, turn: Turn): boolean {
  if (turn.at <= first.turn.at || turn.at.slice(0, 10) === first.turn.at.slice(0, 10) || turn.answerTo)
    return false
  return (
    weight(turn.readings, 'chases') > 0 ||
    turn.readings.some(({ text }) => text.trim() === '?') ||
    (daysBetween(first.turn.at, turn.at) ?? SOON_DAYS) < SOON_DAYS ||
    aimedTurns(dossier).some((aimed) => aimed.turn === turn)
  )
}

function evidence(turn: Turn): Evidence {
  const says = 'Wrote again'
  return quoted(findings(turn.readings, 'chases').slice(0, 1), says, turn.at)[0] ?? { says, at: turn.at }
}
