import type { Dossier } from '../../model/dossier.ts'
import { connected, said, sentInvitation } from '../exampleDossier.ts'
import type { Evidence, Rule } from '../rule.ts'

/** Whoever the owner turned to first may answer, also with an offer. */
export const wroteFirst: Rule = {
  id: 'wrote-first',
  because: 'you wrote to them first',
  points: -4,
  group: 'favour',
  stage: 'connection',
  find: (dossier) => firstWord(dossier),
  examples: {
    hit: [
      connected([], {
        messages: [said('you', 0, 'Do you still build kilns?'), said('them', 1, 'We do, from 900 €.')],
      }),
      connected([[1, 'Thank you for asking, here is our price list.']], {
        sent: [sentInvitation('Dear Ana, could you send me your price list?')],
      }),
    ],
    miss: [
      connected([[1, 'We help small companies.']], { sent: [sentInvitation(null)] }),
      connected([], { messages: [said('them', 0, 'Hello'), said('you', 1, 'Hello to you.')] }),
    ],
  },
}

function firstWord({ sent, messages }: Dossier): readonly Evidence[] {
  const note = sent.find((invitation) => invitation.note?.trim())
  if (note) {
    return [{ says: 'You invited them with a note', ...(note.sentAt ? { at: note.sentAt } : {}) }]
  }
  const first = messages.find(({ kind, from }) => kind === 'typed' || (kind === 'note' && from === 'you'))
  return first?.from === 'you' ? [{ says: 'Your first message', at: first.at }] : []
}
