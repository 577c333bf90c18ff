import type { Card } from './card.ts'

/**
 * A copy without buttons and without ages has nothing between the company or school that both share and the note: which
 * invitations that may concern, as a sentence about the page; none for a copy that tells them apart.
 */
export function doubtfulNotes(cards: readonly Card[], hasButtons: boolean): readonly string[] {
  if (hasButtons || cards.some(({ age }) => age !== null)) return []
  const doubtful = cards.filter(({ note, shared }) => note !== null && shared === null)
  if (doubtful.length === 0) return []
  const places = doubtful.map(({ ordinal }) => ordinal).join(', ')
  return [
    'This copy has neither buttons nor ages, so the first line of a note may be the company or school you share ' +
      `(at place ${places}). A saved page tells them apart.`,
  ]
}
