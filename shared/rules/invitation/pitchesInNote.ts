import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { noteOf, pitchIn } from '../note.ts'
import type { Rule } from '../rule.ts'

/** Who sells before they are let in will not stop inside. */
export const pitchesInNote: Rule = {
  id: 'pitches-in-note',
  because: 'they sell, advertise or lure in the note',
  points: 5,
  group: 'intent',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note ? quoted(pitchIn(note), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Hi Olive, we help small companies cut their energy costs by 30%. Free audit this week?'),
      inviter(
        'Earn a guaranteed passive income from home, 2 hours a day. Connect and I will send you the details.',
      ),
      inviter('Bonjour, nous proposons un site à 490 € pour votre entreprise. Devis gratuit sous 24 h.'),
    ],
    miss: [
      inviter(
        'Hi Olive, I teach maths and your puzzle book helped my class. May I ask how you made the mazes?',
      ),
      inviter(
        'Hello beautiful, your smile made my day. I am a widower, God fearing. Can we write in private?',
      ),
      inviter('Hi Olive, I recruit for the Tolby clinic, which needs a head nurse. Would that interest you?'),
    ],
  },
}
