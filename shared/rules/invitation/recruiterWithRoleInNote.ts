import { quoted } from '../evidence.ts'
import { inviter } from '../exampleDossier.ts'
import { noteOf, postOffered } from '../note.ts'
import type { Rule } from '../rule.ts'

/** The essay welcomes recruiters "searching for someone with a particular background". */
export const recruiterWithRoleInNote: Rule = {
  id: 'recruiter-with-role-in-note',
  because: 'they offer a post with a name',
  points: -4,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note ? quoted(postOffered(note), 'In the note') : []
  },
  examples: {
    hit: [
      inviter('Hello Olive, we are hiring a head gardener for a house near Tolby. Would you hear more?'),
      inviter('Hi, our client is looking for a data engineer and your profile is a good match.'),
    ],
    miss: [
      inviter('Hi, I am looking for a job as data engineer, please refer me.'),
      inviter('Hi, I have exciting things for a person like you.'),
    ],
  },
}
