import { count } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "Be pithy." A sentence this long has lost its reader, and often its writer. */
export const rambling: Rule = {
  id: 'rambling',
  because: 'the note goes on without coming to a point',
  points: 3,
  group: 'manner',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note) return []
    const words = note.traits.longest
    return words > TOO_LONG ? [{ says: `One sentence of ${count(words, 'word')}` }] : []
  },
  examples: {
    hit: [
      inviter(
        'Hello so I was looking for something else and then there was your page and I thought why not, life is short and one never knows where things lead to or who knows whom in the end, so anyway, this is me, do write',
      ),
      inviter(
        'Hello it is raining here again and my cat does not like it and I wondered, as one does on such days, whether people who live by the sea ever tire of it, not that I would know, but then who does, anyway hello',
      ),
    ],
    miss: [
      inviter('Hi Olive, your article on salt glaze solved my kiln trouble. Thank you!'),
      inviter('Hello. I bake. You write about bread. My dough is flat. May I ask why? It may be the water.'),
    ],
  },
}

/** Of 500 good notes hardly one has a longer sentence. */
const TOO_LONG = 38
