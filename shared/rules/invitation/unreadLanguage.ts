import { inviter } from '../exampleDossier.ts'
import { noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** Who writes in a language that the word lists do not know is not blamed for what was not understood. */
export const unreadLanguage: Rule = {
  id: 'unread-language',
  because: 'their language is not one these rules read',
  points: -1,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) =>
    noteOf(dossier)?.language === 'other'
      ? [{ says: 'Only links, numbers and shape were judged, not the words' }]
      : [],
  examples: {
    hit: [
      inviter('Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.'),
      inviter('Merhaba, geçen yıl Tolby fuarında tanışmıştık, sergiyi çok beğenmiştim, selamlar.'),
    ],
    miss: [
      inviter('Hi Olive, we met at Wool Week in Tolby.'),
      inviter('Hola, me llamo Inés y soy luthier en Villa Cedro.'),
      inviter(null),
    ],
  },
}
