import type { Invitation } from '../../../shared/model/invitation.ts'
import type { Tie } from '../../../shared/model/tie.ts'
import { sourceLabels } from '../sourceLabels.ts'
import type { KnownName, Names } from './names.ts'
import type { Passage } from './passages.ts'
import { mutualStrength, strengthOf } from './strength.ts'
import type { TieParts } from './tieData.ts'
import { foldedWords } from './words.ts'

/** A connection of the owner's whom the page or the note names: one tie, for the first who is one person alone. */
export function mutualNamedTie(
  { person, received }: TieParts,
  passages: readonly Passage[],
  names: Names,
  ownerName: string | null,
  now: Date,
): readonly Tie[] {
  const onPage = received.toReversed().flatMap(({ mutualName }) => {
    const known = mutualName === null ? null : names.called(mutualName)
    return known && mutualName !== null
      ? [{ known, quote: mutualName, where: 'on the invitation page', isInNote: false }]
      : []
  })
  const inNotes = passages
    .filter(({ kind }) => kind === 'note')
    .flatMap(({ text, words, where }) =>
      names.namedIn(text, words).map((found) => ({ ...found, where, isInNote: true })),
    )
  const themselves = new Set([person.name, ownerName ?? ''].map(foldedWords))
  const others = [...inNotes, ...onPage].flatMap((found) => {
    const people = found.known.people.filter((id) => id !== person.id)
    return people.length === 0 || themselves.has(foldedWords(found.quote)) ? [] : [{ ...found, people }]
  })
  const best = others.find(({ people }) => people.length === 1) ?? others[0]
  if (!best) return []
  return [
    {
      kind: 'mutual-named',
      says: sentence(best.known, best.people.length, best.quote, best.where),
      source: sourceLabels.connections,
      at: null,
      strength: strengthOf(best.isInNote ? 'mutual-named' : 'mutualShown', null, now),
      matched: { theirs: best.quote, yours: best.known.name },
    },
  ]
}

function sentence({ name }: KnownName, people: number, quote: string, where: string): string {
  return people === 1
    ? `${name} is a connection of yours ("${quote}" ${where})`
    : `Somebody of that name is a connection of yours ("${quote}" ${where}; ${people} connections are called so)`
}

/** LinkedIn's count on the newest invitation that has one. */
export function mutualCountTie(received: readonly Invitation[]): readonly Tie[] {
  const shown = received.findLast(({ mutual }) => mutual !== null)
  const count = shown?.mutual ?? 0
  if (!shown || count < 1) return []
  const says = `You have ${count === 1 ? 'one connection' : `${count} connections`} in common, as LinkedIn counts`
  const { page } = sourceLabels
  const source = shown.sources.includes(page) ? page : (shown.sources[0] ?? page)
  const at = shown.seenAt ?? shown.sentAt
  return [{ kind: 'mutual-count', says, source, at, strength: mutualStrength(count), matched: null }]
}
