import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { asksForWork, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { findings } from '../text/reading.ts'

/** Asking for work is honest, but it is a favour asked of a stranger. */
export const asksForAJobInNote: Rule = {
  id: 'asks-for-a-job-in-note',
  because: 'they ask for work in the note',
  points: 4,
  group: 'intent',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note && asksForWork(note) ? quoted(findings([note], 'seeksWork'), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Dear Olive, I am looking for a job in accounting, please recommend me in your company.'),
      inviter('Boa tarde, estou desempregado e procuro uma vaga, segue meu currículo em anexo.'),
    ],
    miss: [
      inviter(
        'Dear Olive, I recruit for a dairy that is looking for a food engineer. Would you like to hear more?',
      ),
      inviter('Dear Olive, I work on your street and would like to know who painted the gate.'),
    ],
  },
}
