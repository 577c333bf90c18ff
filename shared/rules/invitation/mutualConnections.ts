import { inviter, tie } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'
import { tieEvidence } from '../tieEvidence.ts'

/** The essay counts "mutual friends or contacts" as a tie, however tenuous; a handful is a coincidence. */
export const mutualConnections: Rule = {
  id: 'mutual-connections',
  because: 'you know some of the same people',
  points: -2,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => tieEvidence(dossier, { 'mutual-count': ALL_OF, 'connections-there': ALL_OF }),
  examples: {
    hit: [
      inviter(null, { ties: [tie('mutual-count', '2024-05-28T09:00:00Z', 0.1)] }),
      inviter(null, { ties: [tie('connections-there', null, 0.15)] }),
    ],
    miss: [
      inviter(null),
      inviter(null, { ties: [tie('mutual-named', null, 0.5)] }),
      inviter('Hi Olive, we help small wool mills cut their energy costs by 30%. Free audit this week?', {
        ties: [tie('mutual-count', '2024-05-28T09:00:00Z', 0.25)],
      }),
    ],
  },
}

/** A hundred mutual connections, the most that these ties can say (0.25), earn all points; a single one, one point. */
const ALL_OF = 4
