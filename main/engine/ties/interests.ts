import type { Interest } from '../../../shared/results.ts'
import type { OwnKind } from '../readers/fact.ts'
import { sourceLabels } from '../sourceLabels.ts'
import { organisationKey } from './organisation.ts'
import { isCountryOrBranch } from './places.ts'
import { stayFinder, staysOf } from './stays.ts'
import type { OwnRow } from './tieData.ts'
import { vagueWords } from './vagueWords.ts'
import { foldedWords } from './words.ts'

const interestKinds: readonly OwnKind[] = [
  'group',
  'cause',
  'volunteering',
  'hashtag',
  'skill',
  'company-follow',
]

/**
 * The words that count as interests of the owner's: groups, causes, volunteering (the organisation and what it is
 * for), hashtags, skills, followed companies that are no employer, their city, and what they added. The same words
 * in another case or with other accents are one entry; the list is in alphabetical order.
 *
 * `counts` is false for what the owner took off the list, and for words that mean nothing alone: single letters,
 * numbers, languages, and what stands in every seller's note ("sales", "leadership", "Microsoft Office"). They stay
 * in the list, and count when the owner adds them.
 * @param place the owner's place as LinkedIn writes it, with the region and country after commas
 */
export function interestsOf(
  own: readonly OwnRow[],
  edits: { readonly added: readonly string[]; readonly removed: readonly string[] },
  place: string | null,
): readonly Interest[] {
  const stayAt = stayFinder(staysOf(own, 'position'))
  const removed = new Set(edits.removed.map(foldedWords))
  const byWords = new Map<string, Interest>()
  const add = (written: string, source: string, isOwnersWord: boolean): void => {
    const words = written.trim().replace(/\s+/g, ' ')
    const folded = foldedWords(words)
    if (folded === '' || byWords.has(folded)) return
    byWords.set(folded, { words, source, counts: isOwnersWord || !(removed.has(folded) || isVague(folded)) })
  }
  for (const words of edits.added) add(words, 'you', true)
  const city = place === null ? null : cityOf(place)
  if (city) add(city, sourceLabels.profile, false)
  for (const row of own.toSorted(inFixedOrder)) {
    if (!interestKinds.includes(row.kind)) continue
    if (row.kind === 'company-follow' && (stayAt(row.name) || organisationKey(row.name) === '')) continue
    add(row.name, row.source, false)
    if (row.kind === 'volunteering' && row.detail !== null) add(row.detail, row.source, false)
  }
  return [...byWords.values()].sort((a, b) => alphabet.compare(a.words, b.words))
}

const alphabet = new Intl.Collator('en')

/** Which source a word is shown with does not depend on the order of the files. */
function inFixedOrder(a: OwnRow, b: OwnRow): number {
  const kinds = interestKinds.indexOf(a.kind) - interestKinds.indexOf(b.kind)
  return kinds || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.source < b.source ? -1 : 1)
}

let vague: ReadonlySet<string> | null = null

function isVague(folded: string): boolean {
  vague ??= vagueWords(foldedWords)
  return vague.has(folded) || /^(?:\p{L}|[\d ]+)$/u.test(folded)
}

const LONGEST_PLACE = 200

/** "Greater Port Ambrel Area, Portugal" gives "Port Ambrel"; null for a place that is a country alone. */
export function cityOf(place: string): string | null {
  const [first = ''] = place.slice(0, LONGEST_PLACE).split(/[,(]/, 1)
  const city = first
    .replace(
      /^\s*(?:greater|área metropolitana de|area metropolitana de|region of|región de|grande|großraum)\s+/iu,
      '',
    )
    .replace(
      /\s+(?:metropolitan|metro|bay)?\s*(?:area|region|metropolitan|und umgebung|y alrededores|e dintorni)\s*$/iu,
      '',
    )
    .trim()
  return city === '' || isCountryOrBranch(foldedWords(city), foldedWords) ? null : city
}
