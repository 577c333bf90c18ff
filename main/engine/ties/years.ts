/** A stretch of time in milliseconds since 1970, both ends included; still going on when `to` is Infinity. */
export type Span = { readonly from: number; readonly to: number }

/** The milliseconds of an ISO 8601 instant; null for none, or for what is no instant. */
export function instant(at: string | null): number | null {
  const time = at === null ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) ? null : time
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** The first moment of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, UTC; null when it is none of these. */
export function firstMoment(date: string): number | null {
  const [, year, month = '01', day = '01'] = DATE.exec(date) ?? []
  return year === undefined ? null : Date.parse(`${year}-${month}-${day}T00:00:00Z`)
}

/** The last moment of such a date: a year alone covers the whole year. */
export function lastMoment(date: string): number | null {
  const [, year, month, day] = DATE.exec(date) ?? []
  if (year === undefined) return null
  if (month === undefined) return Date.UTC(Number(year) + 1, 0) - 1
  if (day === undefined) return Date.UTC(Number(year), Number(month)) - 1
  return Date.parse(`${year}-${month}-${day}T23:59:59Z`)
}

/** When a position or school was held; without an end it still is. Null when the beginning is unknown. */
export function spanOfRow(row: {
  readonly since: string | null
  readonly until: string | null
}): Span | null {
  const from = row.since === null ? null : firstMoment(row.since)
  if (from === null || Number.isNaN(from)) return null
  const to = row.until === null ? Number.POSITIVE_INFINITY : (lastMoment(row.until) ?? Number.NaN)
  return to >= from ? { from, to } : null
}

/** The last moment that both hold, or null when they have none in common. */
export function lastInCommon(a: Span, b: Span): number | null {
  const to = Math.min(a.to, b.to)
  return to >= Math.max(a.from, b.from) ? to : null
}

const YEAR = String.raw`(?<!\d)(19[5-9]\d|20\d\d)(?!\d)`
const SHORT = String.raw`['’‘]?(\d\d)(?![\d%])`
const TO = String.raw`\s*(?:[-–—/]|to|till|until|through|bis|a|al|à|au|até|ate|t\/m|tot|hasta|fino al|jusqu['’]en)\s*`
const NOW = '(now|today|present|heute|jetzt|hoy|oggi|hoje|heden|nu|aujourd)'
const RANGE = new RegExp(`${YEAR}${TO}(?:${YEAR}|${SHORT}|${NOW})`, 'giu')
const BETWEEN = new RegExp(
  String.raw`\b(?:between|zwischen|entre|tra|fra|tussen)\s+${YEAR}\s+\p{L}{1,3}\s+${YEAR}`,
  'giu',
)
const SINCE = new RegExp(String.raw`\b(?:since|seit|desde|depuis|dal|sinds)\s+(?:el\s+)?${YEAR}`, 'giu')
const ALONE = new RegExp(`${YEAR}(?:er)?`, 'giu')
const ABBREVIATED = /(?<![\p{L}\p{N}])['’‘](\d\d)(?![\d%\p{L}])/gu

/** Before a number they make it a year. */
const MARKED =
  /(?:\b(?:in|since|until|till|from|of|year|years|early|late|mid|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|im|jahr|bis|seit|en|de|del|em|ano|nel|dal|promotion|promoción|jahrgang|année|anno|class|back|around|about|circa|ca)\s*|[-–—/(]\s*)$/iu

/**
 * The years that a text names, as stretches of time: "2012-2016", "from 2012 to 2016", "since 2012", "until 2015"
 * (2015 alone, for nobody knows since when), "in 2014", "back in '09", "class of 2011".
 * @param at when it was written, in milliseconds: later years are none, and "since" lasts until then
 */
export function yearsIn(text: string, at: number): readonly Span[] {
  if (!/\d\d/.test(text)) return []
  const latest = new Date(at).getUTCFullYear()
  const found: Span[] = []
  const add = (from: number, to: number): string => {
    if (from <= to && to <= latest) found.push({ from: Date.UTC(from, 0), to: Date.UTC(to + 1, 0) - 1 })
    return ' ; '
  }
  const full = (short: string): number => Number(short) + (2000 + Number(short) > latest ? 1900 : 2000)
  const rest = text
    .replace(RANGE, (_, from: string, to?: string, short?: string) =>
      add(Number(from), to ? Number(to) : short ? inCentury(Number(from), Number(short)) : latest),
    )
    .replace(BETWEEN, (_, from: string, to: string) => add(Number(from), Number(to)))
    .replace(SINCE, (_, from: string) => add(Number(from), latest))
  for (const match of rest.matchAll(ALONE)) {
    if (isYear(rest, match.index, match[0].length)) add(Number(match[1]), Number(match[1]))
  }
  for (const [, short = ''] of rest.matchAll(ABBREVIATED)) add(full(short), full(short))
  return found
}

/** "2012-16"; but "2012-06" is a month. */
const inCentury = (from: number, short: number): number =>
  short <= 12 ? from : Math.floor(from / 100) * 100 + short

/** "In 2000" is a year; "2000 companies" and "€2000" are numbers. */
function isYear(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(start + length, start + length + 12)
  if (/[$€£₹#.,\d]$/.test(before) || /^(?:[.,]\d|%|\s?[€$£₹+])/.test(after)) return false
  return MARKED.test(before) || !/^\s(?!together|when|with|while)\p{Ll}{4}/u.test(after)
}
