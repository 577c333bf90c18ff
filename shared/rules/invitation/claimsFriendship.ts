import type { Tie } from '../../model/tie.ts'
import { quoted } from '../evidence.ts'
import { inviter, searchedFiles, tie } from '../exampleDossier.ts'
import { invitationOf, noteOf, sharedGround } from '../note.ts'
import type { Rule } from '../rule.ts'
import { saysWhereFrom } from '../stock.ts'
import type { Finding } from '../text/finding.ts'
import { SPEAKS } from '../text/intent.ts'
import { findings, weight } from '../text/reading.ts'
import { couldHaveFound } from './noTie.ts'

/** The essay: "You selected Friend as your reason for connecting with me, and I have no idea who you are." */
export const claimsFriendship: Rule = {
  id: 'claims-friendship',
  because: 'they say "friend" and nothing shows it',
  points: 4,
  group: 'claim',
  stage: 'invitation',
  find: (dossier) => {
    if (dossier.ties.some(supportsFriendship)) return []
    const invitation = invitationOf(dossier)
    const note = noteOf(dossier)
    if (invitation?.relationship === 'Friend' && couldHaveFound(dossier)) {
      return [{ says: 'Chose “Friend” as the relationship; no tie supports it' }]
    }
    if (!note || weight([note], 'befriends') < SPEAKS || namesSomething(note.text) || saysWhereFrom(note))
      return []
    const claims = findings([note], 'befriends')
    const isClaimed = ({ start }: Finding): boolean =>
      claims.some((claim) => claim.start <= start && start < claim.end)
    if (!sharedGround(note).every(isClaimed)) return []
    return quoted(claims, 'In the note').map((evidence) => ({ ...evidence, strength: FAMILIAR }))
  },
  examples: {
    hit: [
      inviter(null, { relationship: 'Friend', searched: searchedFiles }),
      inviter('hey, long time no see! accept'),
      inviter(null, {
        relationship: 'Friend',
        searched: searchedFiles,
        ties: [tie('mutual-named', null, 0.5)],
      }),
    ],
    miss: [
      inviter(null, {
        relationship: 'Friend',
        searched: searchedFiles,
        ties: [tie('wrote-to-each-other', '2024-04-02T10:00:00Z', 0.9)],
      }),
      inviter(null, {
        relationship: 'Friend',
        searched: searchedFiles,
        ties: [tie('classmate', null, 0.5)],
      }),
      inviter(null, { relationship: 'Friend' }),
      inviter(null, { relationship: 'Colleague', searched: searchedFiles }),
      inviter('Hey Olive, remember me? Bob from the rowing club'),
      inviter('Long time no see! We sat in the same class at Tolby school until 1999.'),
    ],
  },
}

/** Old friends are not in every file, and they write "long time no see": likely at most, with nothing else beside it. */
const FAMILIAR = 1 / 2

/** A tie this strong can be called friendship, when it is one between the two themselves. */
const FRIENDLY = 0.3

const BETWEEN_OTHERS: ReadonlySet<Tie['kind']> = new Set([
  'mutual-named',
  'mutual-count',
  'connections-there',
  'shared-interest',
  'same-employer',
  'same-school',
  'you-follow',
])

function supportsFriendship({ kind, strength }: Tie): boolean {
  return strength >= FRIENDLY && !BETWEEN_OTHERS.has(kind)
}

/** Years and quoted names are something that can be checked. */
function namesSomething(text: string): boolean {
  return /\b(?:19|20)\d\d\b/u.test(text)
}
