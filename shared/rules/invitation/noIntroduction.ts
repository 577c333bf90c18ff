import { inviter } from '../exampleDossier.ts'
import {
  introduction,
  isEmptyNote,
  isWelcome,
  noteOf,
  pitchesPerhaps,
  postOffered,
  sharedGround,
} from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay: "You didn't introduce yourself." Beside a reason, a tie or a post that is no fault. */
export const noIntroduction: Rule = {
  id: 'no-introduction',
  because: 'they do not say who they are',
  points: 1,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note || isEmptyNote(note) || note.language === 'other' || isWelcome(note)) return []
    if (pitchesPerhaps(note)) return []
    const says = [introduction, sharedGround, postOffered].some((wordsOf) => wordsOf(note).length > 0)
    return says ? [] : [{ says: 'The note does not say who they are or what they do' }]
  },
  examples: {
    hit: [
      inviter('LinkedIn suggested you to me, so here I am!'),
      inviter('Hello from a rainy day, see you around!'),
    ],
    miss: [
      inviter('Dear Olive, I teach maths at Tolby school.'),
      inviter('Hi Olive, we met at Wool Week in Tolby and you lent me your umbrella for the way home.'),
      inviter("I'd like to add you to my professional network on LinkedIn."),
      inviter(null),
    ],
  },
}
