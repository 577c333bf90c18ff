import type { Dossier } from '../../model/dossier.ts'
import { count } from '../evidence.ts'
import { inviter, searchedFiles, sentInvitation, tie } from '../exampleDossier.ts'
import { invitationOf, noteOf, pitchesPerhaps, speaksForItself } from '../note.ts'
import type { Rule } from '../rule.ts'

/**
 * The essay: "Choose people with whom you already have some tangible, however tenuous, connection." It goes on:
 * who has none may be honest about why they write, so a note that speaks for itself needs no tie. Where it is in doubt
 * whether a note sells, the missing tie makes that no surer.
 */
export const noTie: Rule = {
  id: 'no-tie',
  because: 'nothing in your files connects you',
  points: 3,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!invitationOf(dossier) || !couldHaveFound(dossier)) return []
    if (note && (speaksForItself(note) || pitchesPerhaps(note))) return []
    if (dossier.ties.length > 0 || dossier.sent.length > 0 || dossier.messages.length > 0) return []
    const files = dossier.searched.map(({ source }) => source)
    const named = files.length > MOST_NAMED ? '' : `: ${files.join(', ')}`
    return [{ says: `No tie found in ${count(files.length, 'file')}${named}` }]
  },
  examples: {
    hit: [
      inviter(null, { searched: searchedFiles }),
      inviter("I'd like to add you to my professional network on LinkedIn.", { searched: searchedFiles }),
    ],
    miss: [
      inviter(null),
      inviter(null, { searched: [{ source: 'Invitations.csv', rows: 90, asOf: null }] }),
      inviter(null, { searched: searchedFiles, ties: [tie('they-wrote', '2023-02-01T10:00:00Z', 0.2)] }),
      inviter(null, { searched: searchedFiles, ties: [tie('mutual-count', null, 0.1)] }),
      inviter(null, { searched: searchedFiles, sent: [sentInvitation(null)] }),
      inviter('Your paper on tides is the base of my thesis, may I ask about chapter two?', {
        searched: searchedFiles,
      }),
    ],
  },
}

/** A longer list is shown beside the ties, with the rows of each. */
const MOST_NAMED = 6

/** A source that was not there, or was empty, never counts against anyone. */
export function couldHaveFound({ searched }: Dossier): boolean {
  return searched.some(({ source, rows }) => rows > 0 && CONNECTS.test(source))
}

const CONNECTS = /connection|message/iu
