import { inviter } from '../exampleDossier.ts'
import { noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { isStock } from '../stock.ts'

/** The essay: "This is lazy. You used the generic LinkedIn, auto-generated message." */
export const stockNote: Rule = {
  id: 'stock-note',
  because: "their note is LinkedIn's stock sentence",
  points: 5,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note && isStock(note)
      ? [{ says: "Apart from names, the note is LinkedIn's own sentence", quote: note.text.trim() }]
      : []
  },
  examples: {
    hit: [
      inviter("I'd like to add you to my professional network on LinkedIn."),
      inviter('Hi Olive, I’d like to add you to my professional network on LinkedIn. —Bertram Bland'),
      inviter(
        'Since you are a person I trust, I wanted to invite you to join my network on LinkedIn. Regards, Nil',
      ),
      inviter('Hola Olive: Me gustaria anadirte a mi red profesional en LinkedIn'),
      inviter('I want to add you to my professional network in LinkedIn'),
    ],
    miss: [
      inviter(
        "I'd like to add you to my professional network on LinkedIn. We both spoke at Yarn Week in Tolby.",
      ),
      inviter('I read your book on lighthouses and would like to ask you about the one at Cape Null.'),
      inviter(null),
    ],
  },
}
