import { inviter, sentInvitation, tie } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Whoever the owner once asked in is welcome when they ask back. */
export const invitedThem: Rule = {
  id: 'invited-them',
  because: 'you invited them yourself',
  points: -6,
  group: 'favour',
  stage: 'invitation',
  find: ({ sent, ties }) => {
    const last = sent.at(-1)
    if (!last) return ties.filter(({ kind }) => kind === 'you-invited').map(({ says }) => ({ says }))
    return [{ says: 'You invited them', ...(last.sentAt ? { at: last.sentAt } : {}) }]
  },
  examples: {
    hit: [
      inviter(null, { sent: [sentInvitation(null)] }),
      inviter(null, { ties: [tie('you-invited', '2024-03-30T09:00:00Z', 0.6)] }),
    ],
    miss: [inviter(null), inviter('Hi Olive, you invited me to the fair.')],
  },
}
