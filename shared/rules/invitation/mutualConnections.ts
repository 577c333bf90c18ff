import { inviter } from '../exampleDossier.ts'
import { invitationOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay counts "mutual friends or contacts" as a tie, however tenuous; a handful is a coincidence. */
export const mutualConnections: Rule = {
  id: 'mutual-connections',
  because: 'you have many connections in common',
  points: -2,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const mutual = invitationOf(dossier)?.mutual ?? 0
    return mutual >= MANY ? [{ says: `${mutual} mutual connections` }] : []
  },
  examples: {
    hit: [withMutual(10), withMutual(64)],
    miss: [withMutual(9), inviter(null)],
  },
}

const MANY = 10

function withMutual(mutual: number) {
  const dossier = inviter(null)
  return { ...dossier, received: dossier.received.map((invitation) => ({ ...invitation, mutual })) }
}
