import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { hintsAtTradeIn, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** A compliment or a question is how many pitches begin: who mentions what they make is not let in unseen. */
export const hintsAtAPitch: Rule = {
  id: 'hints-at-a-pitch',
  because: 'the note may lead to an offer',
  points: 2,
  group: 'intent',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note ? quoted(hintsAtTradeIn(note), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Loved your article on salt glaze! Would you give feedback on our new tool? 20 minutes?'),
      inviter(
        'Hi Olive, your talk in Tolby changed how I fire bowls! We have a tool that might help studios like yours.',
      ),
    ],
    miss: [
      inviter('Hi Olive, your article on salt glaze solved my kiln trouble.'),
      inviter('Hi Olive, we help small companies cut their energy costs by 30%. Free audit this week?'),
      inviter("I'd like to add you to my professional network on LinkedIn."),
      inviter(null),
    ],
  },
}
