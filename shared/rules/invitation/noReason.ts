import { inviter } from '../exampleDossier.ts'
import { UNWELCOME } from '../limits.ts'
import { asksForWork, isEmptyNote, noteOf, pitches, postOffered, welcome } from '../note.ts'
import type { Rule } from '../rule.ts'
import { quoteAround } from '../text/sentence.ts'

/** The essay: "You didn't tell me why you selected my profile to connect with." */
export const noReason: Rule = {
  id: 'no-reason',
  because: 'their note gives no reason to care',
  points: 5,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note || isEmptyNote(note) || pitches(note) || asksForWork(note) || postOffered(note).length > 0)
      return []
    if (welcome(note) > UNWELCOME) return []
    const quote = quoteAround(note.text, { start: 0, end: 0 }).trim()
    return [
      { says: 'Nothing in it is about you, or about what they want of you', ...(quote ? { quote } : {}) },
    ]
  },
  examples: {
    hit: [
      inviter('LinkedIn suggested you to me, so here I am!'),
      inviter('You need me more than I need you. Last chance, accept.'),
    ],
    miss: [
      inviter('Hi Olive, your article on salt glaze solved my kiln trouble last winter, thank you for it.'),
      inviter('Hi Olive, I teach maths at Tolby school and your puzzle book helped my class.'),
      inviter("I'd like to add you to my professional network on LinkedIn."),
      inviter(null),
    ],
  },
}
