import { inviter, stranger } from '../exampleDossier.ts'
import { invitationOf, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "You gave me no reason to care." Most invitations hold not one word of the sender's own. */
export const saysNothing: Rule = {
  id: 'says-nothing',
  because: 'they wrote no note',
  points: 2,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) =>
    invitationOf(dossier)?.isNoteKnown && !noteOf(dossier)
      ? [{ says: 'The invitation came without a note' }]
      : [],
  examples: {
    hit: [inviter(null), inviter('   ')],
    miss: [
      inviter('Hi Olive, we met at the Graphville book fair.'),
      stranger,
      { ...stranger, received: inviter(null).received.map((one) => ({ ...one, isNoteKnown: false })) },
    ],
  },
}
