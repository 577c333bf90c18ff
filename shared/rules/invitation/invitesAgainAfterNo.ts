import { inviter } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** The owner's word stands: whoever was ignored and asks again has to say more than they did. */
export const invitesAgainAfterNo: Rule = {
  id: 'invites-again-after-no',
  because: 'you ignored an earlier invitation of theirs',
  points: 2,
  group: 'claim',
  stage: 'invitation',
  find: ({ ignoredAt }) =>
    ignoredAt === null ? [] : [{ says: 'You ignored an earlier invitation', at: ignoredAt }],
  examples: {
    hit: [
      inviter(null, { ignoredAt: '2024-03-02T10:00:00Z' }),
      inviter('Hello again!', { ignoredAt: '2023-03-02T10:00:00Z' }),
    ],
    miss: [inviter(null), inviter('Hello!')],
  },
}
