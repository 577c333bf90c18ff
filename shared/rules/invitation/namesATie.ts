import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { asksForWork, noteOf, pitches, sharedGround } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "groups, causes or special interest topics we share in common". Names what the owner can check. */
export const namesATie: Rule = {
  id: 'names-a-tie',
  because: 'they name something you share',
  points: -4,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note) return []
    const soft = pitches(note) || asksForWork(note)
    return quoted(sharedGround(note), 'In the note').map((evidence) =>
      soft ? { ...evidence, strength: SOFTENS } : evidence,
    )
  },
  examples: {
    hit: [
      inviter('Hi Olive, we met at Wool Week in Tolby.'),
      inviter('Hi Olive, it is Wilf, your neighbour from the market; we both know Perdita.'),
    ],
    miss: [inviter('Hi Olive, let us connect.'), inviter('Your talk on tides was a joy.')],
  },
}

/** A shared school softens a pitch; it does not turn it into a welcome. */
const SOFTENS = 0.75
