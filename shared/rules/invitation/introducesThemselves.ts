import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { hintsAtTradeIn, introduction, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "You didn't introduce yourself." Who does has earned something, but not yet a yes. */
export const introducesThemselves: Rule = {
  id: 'introduces-themselves',
  because: 'they say who they are',
  points: -2,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note && hintsAtTradeIn(note).length === 0 ? quoted(introduction(note), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Dear Olive, I teach maths at Tolby school.'),
      inviter('Hola, me llamo Inés y soy luthier en Villa Cedro.'),
    ],
    miss: [
      inviter('Hello Olive, please accept. Nil'),
      inviter('I am a partner at Gainwise and we help companies boost sales by 40%. Free demo?'),
    ],
  },
}
