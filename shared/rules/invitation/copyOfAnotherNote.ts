import { copyEvidence } from '../copies.ts'
import { inviter } from '../exampleDossier.ts'
import { invitationOf, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { isStock } from '../stock.ts'

const NOTE =
  'Hi, I help logistics companies double their bookings in a month. Shall we talk this week about yours?'
const copied = { text: NOTE, others: 3, from: '2024-05-03T10:00:00Z', until: '2024-05-20T10:00:00Z' }

/** The essay asks why this person wants to know this owner: a note that others send word for word cannot say it. */
export const copyOfAnotherNote: Rule = {
  id: 'copy-of-another-note',
  because: 'others sent you the same note',
  points: 2,
  group: 'proof',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note || isStock(note)) return []
    const whole = invitationOf(dossier)?.note
    return dossier.copied.filter(({ text }) => text === whole).map(copyEvidence)
  },
  examples: {
    hit: [
      inviter(NOTE, { copied: [copied] }),
      inviter(NOTE, { copied: [{ ...copied, others: 1, from: null, until: null }] }),
    ],
    miss: [inviter(NOTE), inviter('Your paper on tides is the base of my thesis.', { copied: [copied] })],
  },
}
