import { inviter } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'
import { isUnread, saysUnread } from '../unreadIn.ts'

/** Who writes in a language that the word lists do not know is not blamed for what was not understood. */
export const unreadLanguage: Rule = {
  id: 'unread-language',
  because: 'their language is not one these rules read',
  points: -1,
  group: 'favour',
  stage: 'invitation',
  find: ({ noteLanguage }) => (isUnread(noteLanguage) ? [{ says: saysUnread(noteLanguage) }] : []),
  examples: {
    hit: [
      inviter('Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.', {
        noteLanguage: 'pl',
      }),
      inviter('Merhaba, geçen yıl Tolby fuarında tanışmıştık, sergiyi çok beğenmiştim, selamlar.', {
        noteLanguage: 'tr',
      }),
    ],
    miss: [
      inviter('Hi Olive, we met at Wool Week in Tolby.', { noteLanguage: 'en' }),
      inviter('Hola, me llamo Inés y soy luthier en Villa Cedro.', { noteLanguage: 'es' }),
      inviter('Dzień dobry!'),
      inviter(null),
    ],
  },
}
