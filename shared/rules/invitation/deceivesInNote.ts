import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { aimsOfNote, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** Inheritances of strangers and sudden love, before they are let in. */
export const deceivesInNote: Rule = {
  id: 'deceives-in-note',
  because: 'the note reads like a fraud or a courtship',
  points: 5,
  group: 'intent',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note ? quoted(aimsOfNote(note).get('deceives') ?? [], 'In the note') : []
  },
  examples: {
    hit: [
      inviter(
        'Hello beautiful, your smile made my day. I am a widower, God fearing. Can we write in private?',
      ),
      inviter(
        'I am the barrister of a late client who bears your name. Stand as next of kin, keep it confidential.',
      ),
    ],
    miss: [
      inviter('Hi Olive, we help small companies cut their energy costs by 30%. Free audit this week?'),
      inviter('Hi Olive, my client is looking for a lawyer in Tolby, may I give them your name and address?'),
    ],
  },
}
