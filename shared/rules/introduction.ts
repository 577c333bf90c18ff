import type { Dossier } from '../model/dossier.ts'
import { type Aim, aimedTurns, plainly } from './aims.ts'
import { hasTalked, turns } from './conversation.ts'
import { SPEAKS } from './text/intent.ts'
import { type Finding, findings, type Reading, read, weight } from './text/reading.ts'

/**
 * The words by which they made plain who they are to this owner, up to the first turn that is after something:
 * something shared, more than a word of it before a sale, or, where nothing is sold, why they turn to the owner; whoever
 * asks for work, the vacancy. A name, a title or a company is none, and praise before a sale fits anyone.
 */
export function introduction(dossier: Dossier): readonly Finding[] {
  const first = aimedTurns(dossier)[0]
  const notes = dossier.received.flatMap(({ note }) => (note ? [read(note)] : []))
  const said = turns(dossier)
    .filter(({ at }) => !first || at <= first.turn.at)
    .flatMap(({ readings }) => readings)
  const sells = first !== undefined && [...first.aims.keys()].some((aim: Aim) => aim !== 'seeksWork')
  const all = [...notes, ...said]
  const shares = sells ? weight(all, 'shared') > SPEAKS : plainly(all, 'shared')
  if (shares && plainly(all, 'shared') && all.every(({ language }) => language !== 'other'))
    return plain(all, 'shared')
  if (sells) return []
  const why = first ? 'vacancy' : 'reason'
  return plainly(all, why) ? plain(all, why) : []
}

/** The essay removes who spams "when you've failed to introduce yourself". A conversation is an introduction. */
export function neverIntroduced(dossier: Dossier): boolean {
  return introduction(dossier).length === 0 && !hasTalked(dossier)
}

function plain(readings: readonly Reading[], intent: 'shared' | 'reason' | 'vacancy'): readonly Finding[] {
  return findings(readings, intent).filter(({ weight }) => weight > 1)
}
