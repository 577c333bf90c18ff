import type { TieKind } from '../../model/tie.ts'
import { quoted } from '../evidence.ts'
import { inviter, tie } from '../exampleDossier.ts'
import { asksForWork, hintsAtTradeIn, noteOf, pitches, sharedGround } from '../note.ts'
import type { Rule } from '../rule.ts'
import { tieEvidence } from '../tieEvidence.ts'

/**
 * The essay: "groups, causes or special interest topics we share in common", "old friends, former classmates". What
 * the owner's files confirm counts by its strength; what the note merely names, less than the best of that.
 */
export const namesATie: Rule = {
  id: 'names-a-tie',
  because: 'there is something you share',
  points: -6,
  group: 'favour',
  stage: 'invitation',
  find: (dossier) => {
    const confirmed = tieEvidence(dossier, SHARES)
    const note = noteOf(dossier)
    if (!note) return confirmed
    const sells = pitches(note) || hintsAtTradeIn(note).length > 0
    const strength = sells || asksForWork(note) ? SOFTENS : NAMES
    const named = quoted(sharedGround(note), 'In the note').map((evidence) => ({ ...evidence, strength }))
    return [...confirmed, ...named]
  },
  examples: {
    hit: [
      inviter('Hi Olive, we met at Wool Week in Tolby.'),
      inviter('Hi Olive, it is Wilf, your neighbour from the market; we both know Perdita.'),
      inviter(null, { ties: [tie('colleague', '2024-05-30T00:00:00Z', 0.7)] }),
      inviter(null, { ties: [tie('shared-interest', null, 0.25)] }),
    ],
    miss: [
      inviter('Hi Olive, let us connect.'),
      inviter('Your talk on tides was a joy.'),
      inviter(null, { ties: [tie('mutual-count', null, 0.2)] }),
      inviter('Hi Olive, we help small wool mills cut their energy costs by 30%. Free audit this week?', {
        ties: [tie('shared-interest', null, 0.25)],
      }),
    ],
  },
}

/** What the note names without the files confirming it. */
const NAMES = 2 / 3

/** A shared school softens a pitch; it does not turn it into a welcome. */
const SOFTENS = 1 / 2

/** A present colleague (0.7) is let in without a note; a shared interest (0.25) is worth a second look. */
const CONFIRMED = 1.2

const SHARES: Readonly<Partial<Record<TieKind, number>>> = {
  colleague: CONFIRMED,
  classmate: CONFIRMED,
  'same-employer': CONFIRMED,
  'same-school': CONFIRMED,
  'mutual-named': CONFIRMED,
  'shared-interest': CONFIRMED,
}
