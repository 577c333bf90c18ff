import { turns } from '../conversation.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Who writes in a language that the word lists do not know is not blamed for what was not understood. */
export const unreadMessages: Rule = {
  id: 'unread-messages',
  because: 'their language is not one these rules read',
  points: -1,
  group: 'favour',
  stage: 'connection',
  softens: true,
  find: (dossier) => {
    const unread = turns(dossier).find(({ readings }) =>
      readings.every(({ language }) => language === 'other'),
    )
    return unread ? [{ says: 'Only links, numbers and shape were judged, not the words', at: unread.at }] : []
  },
  examples: {
    hit: [
      connected([[1, 'Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.']]),
      connected([[1, 'Merhaba, geçen yıl Tolby fuarında tanışmıştık, sergiyi çok beğenmiştim, selamlar.']]),
    ],
    miss: [connected([[1, 'Thank you for adding me, Olive.']]), connected([])],
  },
}
