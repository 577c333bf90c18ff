import type { Dossier } from '../model/dossier.ts'
import type { Tie, TieKind } from '../model/tie.ts'
import { invitationOf, noteOf, pitches } from './note.ts'
import type { Evidence } from './rule.ts'

/**
 * From here a tie speaks clearly for somebody; below, it is a coincidence that counts a little, and nothing for
 * somebody who sells: what they name is chosen for the reader, and they have connections in common with everybody.
 */
const STRONG = 0.4

/**
 * The ties of some kinds as evidence, each with its sentence, and with the words of the note that name it.
 * @param share how much of a rule's points a tie earns, by its strength: its product with that, at most all
 */
export function tieEvidence(
  dossier: Dossier,
  share: Readonly<Partial<Record<TieKind, number>>>,
): readonly Evidence[] {
  if (dossier.ties.length === 0) return []
  const note = noteOf(dossier)
  const sells = note !== null && pitches(note)
  return dossier.ties.flatMap((tie) => {
    const strength = Math.min(1, tie.strength * (share[tie.kind] ?? 0))
    if (strength <= 0 || (sells && tie.strength < STRONG)) return []
    return [{ says: tie.says, ...quoteOf(dossier, tie), ...(tie.at ? { at: tie.at } : {}), strength }]
  })
}

function quoteOf(dossier: Dossier, { matched }: Tie): { quote?: string } {
  const isInNote = matched && invitationOf(dossier)?.note?.includes(matched.theirs)
  return isInNote ? { quote: matched.theirs } : {}
}
