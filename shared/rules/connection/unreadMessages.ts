import { turns } from '../conversation.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'
import { isUnread, saysUnread } from '../unreadIn.ts'

/** Who writes in a language that the word lists do not know is not blamed for what was not understood. */
export const unreadMessages: Rule = {
  id: 'unread-messages',
  because: 'their language is not one these rules read',
  points: -1,
  group: 'favour',
  stage: 'connection',
  softens: true,
  find: (dossier) => {
    const { messagesLanguage } = dossier
    const [first] = turns(dossier)
    return first && isUnread(messagesLanguage) ? [{ says: saysUnread(messagesLanguage), at: first.at }] : []
  },
  examples: {
    hit: [
      connected([[1, 'Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.']], {
        messagesLanguage: 'pl',
      }),
      connected([[1, 'Merhaba, geçen yıl Tolby fuarında tanışmıştık, sergiyi çok beğenmiştim, selamlar.']], {
        messagesLanguage: 'tr',
      }),
    ],
    miss: [
      connected([[1, 'Thank you for adding me, Olive.']], { messagesLanguage: 'en' }),
      connected([[1, 'Dzień dobry!']]),
      connected([]),
    ],
  },
}
