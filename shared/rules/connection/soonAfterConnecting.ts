import { written } from '../aimEvidence.ts'
import { aimedTurns } from '../aims.ts'
import { connected } from '../exampleDossier.ts'
import { IMMEDIATELY_DAYS, SOON_DAYS } from '../limits.ts'
import type { Rule } from '../rule.ts'

/** The essay: "immediately". Measured pitches come one or two days after connecting, nine in ten within fourteen. */
export const soonAfterConnecting: Rule = {
  id: 'soon-after-connecting',
  because: 'it came soon after you connected',
  points: 2,
  group: 'timing',
  stage: 'connection',
  find: (dossier) => {
    const days = aimedTurns(dossier)[0]?.turn.days ?? null
    const connectedOn = dossier.connection?.connectedOn
    if (days === null || days < 0 || days > SOON_DAYS || !connectedOn) return []
    return [
      {
        says: written({ days }),
        at: aimedTurns(dossier)[0]?.turn.at ?? connectedOn,
        strength: days <= IMMEDIATELY_DAYS ? 1 : 0.5,
      },
    ]
  },
  examples: {
    hit: [
      connected([[0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
      connected([[29, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
    ],
    miss: [
      connected([[40, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
      connected([[0, 'Happy to be in touch, Olive!']]),
    ],
  },
}
