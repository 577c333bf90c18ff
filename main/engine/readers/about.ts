import type { AboutFact, AboutKind, Identity } from './fact.ts'
import { cleanName, ENDLESS_NAME, isEndless, isNobody, profileSlug } from './identity.ts'
import { ENDLESS_CELL, LONGEST_CELL } from './own.ts'
import { quote } from './quote.ts'
import { readUtc } from './times.ts'

/** What a row says of somebody; `what`, `detail` and `at` as written. */
type Said = {
  readonly who: Identity
  readonly also?: readonly Identity[]
  readonly what?: string
  readonly detail?: string
  readonly at: string
}

/** Whom a row names, or the reason why it is nobody. `url` may be of any form, or empty. */
export function readWho(name: string, url = ''): Identity | string {
  const cleaned = cleanName(name)
  if (isEndless(cleaned)) return ENDLESS_NAME
  const slug = profileSlug(url)
  if (isNobody(cleaned) && slug === null) {
    return cleaned === '' ? 'the name is missing' : 'the account is closed'
  }
  return { slug, urn: null, email: null, name: isNobody(cleaned) ? '' : cleaned }
}

/** What one row says of somebody, or the reason why it cannot be used. */
export function readAbout(kind: AboutKind, said: Said, dayFirst: boolean): AboutFact | string {
  const what = cleanName(said.what ?? '')
  const detail = cleanName(said.detail ?? '')
  if (what.length > LONGEST_CELL || detail.length > LONGEST_CELL) return ENDLESS_CELL
  const written = said.at.trim()
  const at = readUtc(written, dayFirst)
  if (at === null && written !== '') return `the date ${quote(written)} cannot be read`
  return {
    type: 'about',
    kind,
    who: said.who,
    also: said.also ?? [],
    what: what || null,
    detail: detail || null,
    at,
  }
}
