import type { Person } from './person.ts'
import type { Shown } from './shown.ts'

/** What a mail or the page tells of somebody who waits at the door. */
export type Card = Pick<Shown, 'headline' | 'place' | 'note' | 'shared' | 'sentAt'> & {
  readonly source: 'invitation mails' | 'the invitation page'
  readonly mutual: { readonly count: number; readonly name: string | null } | null
}

/** The page gives no place; a mail counts what both have in common, and names none of it. */
export function cardOf(shown: Shown, source: Card['source']): Card {
  const { headline, place, note, shared, sentAt, mutual } = shown
  if (source === 'the invitation page') return { source, headline, place: null, note, shared, sentAt, mutual }
  const counted = mutual && { count: mutual.count, name: null }
  return { source, headline, place, note, shared: null, sentAt, mutual: counted }
}

/** What they typed when they invited the owner; the same note in the export and in a mail is one. */
export function notesOf(
  person: Person,
  cards: readonly Card[],
): readonly { readonly text: string; readonly source: string }[] {
  const notes = new Map<string, string>()
  for (const { note } of person.received) if (note !== null) notes.set(note, 'Invitations.csv')
  for (const { source, ...shown } of cards) {
    if (shown.note !== null && !notes.has(shown.note)) notes.set(shown.note, source)
  }
  return [...notes].map(([text, source]) => ({ text, source }))
}
