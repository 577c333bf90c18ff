import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { noteOf, reasonOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "be honest about your intentions … I will accept, every time". */
export const givesAReason: Rule = {
  id: 'gives-a-reason',
  because: 'they say why they write to you',
  points: -5,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note ? quoted(reasonOf(note), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Hi Olive, your article on salt glaze solved my kiln trouble.'),
      inviter('Hi Olive, I study bats in Tolby. Could you tell me where you found the 1840 map?'),
      inviter('Bonjour, votre livre sur les phares m’a beaucoup plu, puis-je vous poser une question ?'),
    ],
    miss: [
      inviter('Hello Olive, I would like to connect with you.'),
      inviter('I need a job urgently, could you help me to find work in your company?'),
      inviter(null),
    ],
  },
}
