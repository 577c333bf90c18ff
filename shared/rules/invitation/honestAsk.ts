import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { asksOpenly, hintsAtTradeIn, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "be honest about your intentions". One open question is honest, and easy to answer. */
export const honestAsk: Rule = {
  id: 'honest-ask',
  because: 'they ask you openly for one thing',
  points: -2,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note && hintsAtTradeIn(note).length === 0 ? quoted(asksOpenly(note), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Hi Olive, I study bats in Tolby. Could you tell me where you found the 1840 map?'),
      inviter('Dear Ms Owner, may I interview you about salt glaze for my thesis at Tolby College?'),
    ],
    miss: [
      inviter('Hi Olive, we met at Wool Week in Tolby.'),
      inviter('Could you help me with any job in your company? I need work urgently.'),
      inviter('Would you like a free demo of our software? We help companies like yours save 30%.'),
    ],
  },
}
