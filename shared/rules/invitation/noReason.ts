import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { UNWELCOME } from '../limits.ts'
import { invitationOf, isHarmless, mostParticular, noteOf, postOffered, welcome } from '../note.ts'
import type { Rule } from '../rule.ts'
import { SPEAKS } from '../text/intent.ts'
import { weight } from '../text/reading.ts'

/** The essay: "You didn't tell me why you selected my profile to connect with." */
export const noReason: Rule = {
  id: 'no-reason',
  because: 'their note gives no reason to care',
  points: 5,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note || !isHarmless(note) || postOffered(note).length > 0) return []
    // Whoever writes as a friend says what they want: that is for the rule about friends.
    if (welcome(note) > UNWELCOME || weight([note], 'befriends') >= SPEAKS) return []
    const [says, own] = ['No reason for writing to you was found in it', mostParticular(note)]
    return own.length > 0 ? quoted(own, says) : [{ says, quote: invitationOf(dossier)?.note?.trim() ?? '' }]
  },
  examples: {
    hit: [
      inviter('LinkedIn suggested you to me, so here I am!'),
      inviter('You need me more than I need you. Last chance, accept.'),
    ],
    miss: [
      inviter('Hi Olive, your article on salt glaze solved my kiln trouble last winter, thank you for it.'),
      inviter('Hi Olive, I teach maths at Tolby school and your puzzle book helped my class.'),
      inviter("I'd like to add you to my professional network on LinkedIn."),
      inviter(null),
    ],
  },
}
