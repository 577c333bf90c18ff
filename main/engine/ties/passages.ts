import type { FoundOrganisation } from './findOrganisations.ts'
import type { TieParts } from './tieData.ts'
import { type Word, wordsOf } from './words.ts'
import { instant } from './years.ts'

/** A text of theirs, read once for all kinds of tie. */
export type Passage = {
  readonly text: string
  readonly words: readonly Word[]
  readonly kind: 'note' | 'headline'
  /** Ends a sentence: "in their note". */
  readonly where: string
  /** When it was true, in milliseconds. */
  readonly at: number
  /** The owner's employers and schools that it names, whether that counts or not. */
  readonly employers: readonly FoundOrganisation[]
  readonly schools: readonly FoundOrganisation[]
}

type Finder = (text: string, words: readonly Word[]) => readonly FoundOrganisation[]

/** Their notes, newest first, then their headline. A headline is of the day of the newest invitation, else of now. */
export function passagesOf(
  { received, person }: TieParts,
  findEmployers: Finder,
  findSchools: Finder,
  now: Date,
): readonly Passage[] {
  const read = (
    text: string | null,
    kind: Passage['kind'],
    where: string,
    at: number,
  ): readonly Passage[] => {
    if (text === null || text.trim() === '') return []
    const words = wordsOf(text)
    const employers = findEmployers(text, words)
    return [{ text, words, kind, where, at, employers, schools: findSchools(text, words) }]
  }
  const sent = received.toReversed().map(({ note, sentAt, seenAt }) => ({
    note,
    at: Math.min(instant(sentAt ?? seenAt) ?? now.getTime(), now.getTime()),
  }))
  return [
    ...sent.flatMap(({ note, at }) => read(note, 'note', 'in their note', at)),
    ...read(person.headline, 'headline', 'in their headline', sent[0]?.at ?? now.getTime()),
  ]
}
