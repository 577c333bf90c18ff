import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { SPEAKS } from '../text/intent.ts'
import { findings, weight } from '../text/reading.ts'

/** The essay: "that's no reason to be vague or rude". */
export const rudeOrVague: Rule = {
  id: 'rude-or-vague',
  because: 'the note is rude or pushes',
  points: 5,
  group: 'manner',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note && weight([note], 'rude') > SPEAKS ? quoted(findings([note], 'rude'), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Why have you not accepted me? Third time I send this, accept already.'),
      inviter('Wer nicht netzwerkt, hat schon verloren. Also bitte annehmen, aber zügig.'),
    ],
    miss: [
      inviter('Sorry to ask twice: may I quote your paper on tides?'),
      inviter('Hello Olive, kindly accept.'),
    ],
  },
}
