import { type Page, SIGN } from './page.ts'

/** A link or address that leads away from LinkedIn; `scheduling` when it opens somebody's calendar. */
export type OutsideLink = { readonly quote: string; readonly scheduling: boolean }

// Bounded repetition and one branch per position: no backtracking beyond the bound.
const LINK = /\b(?:https?:\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"'()]{3,300}/giu
const BARE =
  /(?<![@\w.-])[a-z0-9][a-z0-9-]{1,40}\.(?:com|net|org|io|co|ai|app|info|biz|me|ly|shop|store|online|site|dev|tv|example|eu|de|fr|es|it|nl|pt|hu|ar|br|in|uk|us)(?:\/[^\s<>"'()]{0,200})?(?![\w@-])/giu
const LINKEDIN = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.[a-z]{2,8}|lnkd\.in)(?:[/?#]|$)/iu
const SCHEDULING =
  /calend|schedul|booking|meetings?\.|agenda|tidycal|savvycal|zcal|koalendar|\/meet\b|cal\./iu

/** A look before the slow one: a point between letters, or what an address begins with. */
const MAYBE_LINK = /[a-z0-9-]\.[a-z]|\/\/|www\./iu
const MAYBE_WHOLE = /\/\/|www\./iu
const POINT = /[a-z0-9-]\.[a-z]/iu

const NO_LINKS: readonly OutsideLink[] = []

/** Links in a text, given its page. Pages on LinkedIn itself are not outside. */
export function outsideLinks(text: string, { signs }: Page): readonly OutsideLink[] {
  if ((signs & (SIGN.inside | SIGN.slashes)) === 0 || !MAYBE_LINK.test(text)) return NO_LINKS
  return linksIn(text)
}

/** The same without a look before. */
export function linksIn(text: string): readonly OutsideLink[] {
  const found = new Set<string>()
  if (MAYBE_WHOLE.test(text)) for (const match of text.matchAll(LINK)) found.add(match[0])
  if (!hasPointBeside(text, found)) return shown(found)
  for (const match of text.matchAll(BARE)) {
    if (![...found].some((link) => link.includes(match[0]))) found.add(match[0])
  }
  return shown(found)
}

/** Most who write a whole link write no other: then the slower look is spared. */
function hasPointBeside(text: string, links: ReadonlySet<string>): boolean {
  let rest = text
  for (const link of links) rest = rest.replaceAll(link, ' ')
  return POINT.test(rest)
}

function shown(links: ReadonlySet<string>): readonly OutsideLink[] {
  return [...links]
    .filter((quote) => !LINKEDIN.test(quote))
    .map((quote) => ({ quote, scheduling: SCHEDULING.test(quote) }))
}

// A telephone number: a digit, up to 18 digits, spaces, dashes and brackets, a digit.
const PHONE = /\+?\d[\d ()./-]{6,18}\d/u

/** True when the text brings a telephone number. */
export function bringsPhone(text: string): boolean {
  return PHONE.test(text)
}

const BLANKS =
  /\{\{?\s?[\p{L}_][\p{L}_ .]{1,28}\}?\}|%[A-Z_]{3,20}%|\[(?:first ?name|last ?name|name|company|your name|nombre|nome|vorname)\]|<(?:first ?name|name|company)>/iu
const LOST_NAME = /^\s{0,3}(?:hi|hello|hey|dear|hola|ola|olá|bonjour|hallo|ciao)\s{1,3},/iu
const LOST_WORD =
  /\b(?:come across|came across|in your|at your|working at|been with|role at|team at|work at)\s{1,3}[.!,]|\b(?:been|working|role) (?:with|at) (?-i:for a)\b/iu

/** A look before the slow ones. */
const MAYBE_LOST = /\s[.,!]|(?:[Ww][Ii][Tt][Hh]|[Aa][Tt]) for a\b/

const NO_BLANKS: readonly string[] = []

/** Places where a mass mailing forgot to fill in a name, as they stand in the text, given its page. */
export function unfilled(text: string, { signs }: Page): readonly string[] {
  const blank = (signs & SIGN.bracket) === 0 ? undefined : BLANKS.exec(text)?.[0]
  if (blank) return [blank]
  const isLoose = (signs & SIGN.loose) !== 0 || text.includes('for a')
  return isLoose && MAYBE_LOST.test(text) ? lostIn(text) : NO_BLANKS
}

/** The same without a look before. */
export function blanksIn(text: string): readonly string[] {
  const blank = BLANKS.exec(text)?.[0]
  return blank ? [blank] : lostIn(text)
}

function lostIn(text: string): readonly string[] {
  const word = LOST_WORD.exec(text)?.[0]
  if (!word) return NO_BLANKS
  const lost = LOST_NAME.exec(text)?.[0]
  return lost ? [lost.trim(), word.trim()] : [word.trim()]
}
