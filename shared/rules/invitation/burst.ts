import { inviter } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** The essay: nine of these in an hour. Half of that is more than chance. */
const MANY = 5

const at = { from: '2024-05-28T08:30:00Z', until: '2024-05-28T09:20:00Z' }

const clock = (instant: string): string => instant.slice(11, 16)

/** The essay's author gets bare invitations by the dozen, as from a machine: each of them says the less. */
export const burst: Rule = {
  id: 'burst',
  because: 'it came with many others within an hour',
  points: 1,
  group: 'timing',
  stage: 'invitation',
  find: ({ burst: hour }) =>
    hour !== null && hour.count >= MANY
      ? [
          {
            says: `${hour.count} invitations without a note came from ${clock(hour.from)} to ${clock(hour.until)} (UTC)`,
            at: hour.from,
          },
        ]
      : [],
  examples: {
    hit: [inviter(null, { burst: { ...at, count: 9 } }), inviter(null, { burst: { ...at, count: 5 } })],
    miss: [inviter(null), inviter(null, { burst: { ...at, count: 4 } })],
  },
}
