import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { asksForWork, introduction, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { findings } from '../text/reading.ts'

const IN_THE_NOTE = 'In the note'

/** The essay: job requests "when you've failed to introduce yourself". */
export const begsInNote: Rule = {
  id: 'begs-in-note',
  because: 'they want any job and do not say who they are',
  points: 2,
  group: 'intent',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note || !asksForWork(note) || introduction(note).length > 0) return []
    const begs = findings([note], 'begs')
    const found = begs.length > 0 ? begs : findings([note], 'seeksWork')
    // No sentence that is quoted as the request already: one sentence is one reason.
    const request = quoted(findings([note], 'seeksWork'), IN_THE_NOTE).map(({ quote }) => quote)
    const left = quoted(found, IN_THE_NOTE).filter(({ quote }) => !request.includes(quote))
    return left.length > 0 || found.length === 0 ? left : [{ says: IN_THE_NOTE }]
  },
  examples: {
    hit: [
      inviter('Sir please refer me for any job in your company, I can start tomorrow'),
      inviter('I need a job urgently, kindly help me to find work of any kind'),
    ],
    miss: [
      inviter('My name is Tobit, I am a baker from Tolby looking for a job. Do you know of an opening?'),
      inviter('Could you please tell me which oven you use? It bakes any bread well.'),
    ],
  },
}
