import type { FoundOrganisation } from './findOrganisations.ts'
import type { Word } from './words.ts'

/** Before an employer in a headline. */
const AT = new Set(['at', 'bei', 'chez', 'bij', 'presso', 'hos', 'en', 'em', 'na'])
const FORMER =
  /(?<![\p{L}])(?:ex|former|formerly|previously|past|was|retired|ehemals|ehemalig\w*|früher\w*|ancien\w*|antigu\w*|antes|voormalig|volt|alumn\w*)(?![\p{L}])/iu
const PARTS = /[|•·;/\n]|,\s|\s[–—-]\s/

/** Whether they are there, were there, or are not said to be. */
export type HeadlinePlace = 'present' | 'former' | null

/**
 * Whether an organisation that was found in a headline is their employer there: "Planner at X", "Planner @ X",
 * "X | Planner" say so, "helping X" does not. `former`: "ex-X", "formerly at X".
 */
export function placeInHeadline(
  headline: string,
  words: readonly Word[],
  found: FoundOrganisation,
): HeadlinePlace {
  const [start, end] = partAround(headline, found)
  const before = headline.slice(start, found.start)
  const after = headline.slice(found.end, end)
  if (FORMER.test(before)) return 'former'
  const isAt = /@\s*$/.test(before) || AT.has(behindArticle(words, found.first))
  const isAlone = before.trim() === '' && /^[\s.]*(?:[\p{L}.&]{1,8}\s*){0,3}$/u.test(after)
  return isAt || isAlone ? 'present' : null
}

function behindArticle(words: readonly Word[], at: number): string {
  const before = words[at - 1]?.word ?? ''
  return ['the', 'der', 'la', 'le', 'l'].includes(before) ? (words[at - 2]?.word ?? '') : before
}

/** Where the part of the headline begins and ends in which something stands. */
function partAround(headline: string, { start, end }: FoundOrganisation): readonly [number, number] {
  let from = 0
  for (const part of headline.slice(0, start).matchAll(new RegExp(PARTS, 'g')))
    from = part.index + part[0].length
  const to = headline.slice(end).search(PARTS)
  return [from, to < 0 ? headline.length : end + to]
}

const AFTER_AT = /(?:(?:^|\s)(?:at|bei|chez|bij|presso|hos)\s+|@\s*)(?=[\p{L}\p{N}])/giu
const AFTER_IN = /\s(?:en|em|na)\s+(?=[\p{Lu}\p{N}])/gu

/** What a headline may say their present company is, as written: "Planner at X | rower" gives `X`. */
export function companiesInHeadline(headline: string): readonly string[] {
  return headline.split(PARTS).flatMap((part) => {
    if (FORMER.test(part)) return []
    return [...part.matchAll(AFTER_AT), ...part.matchAll(AFTER_IN)]
      .map(({ 0: at, index }) => part.slice(index + at.length).trim())
      .filter((company) => company !== '')
  })
}
