/** How many mutual connections a line speaks of: `count`, or `{Name} and N others`, which are N + `named`. */
type MutualWords = { readonly pattern: RegExp; readonly named: number }

export const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export type Unit = (typeof units)[number]

/** What LinkedIn writes on an invitation in one language. */
export type Words = {
  /** The first group of `name` is the connection who is named, `count` the number. */
  readonly mutual: readonly MutualWords[]
  /** `count` and `unit` of an age; with `today` or `yesterday` instead. */
  readonly ages: readonly RegExp[]
  readonly unitOf: (word: string) => Unit | null
  /** What stands behind the name on its line. */
  readonly invites: RegExp | null
  readonly follows: RegExp | null
}

const NUMBER = String.raw`(?<count>\d{1,3}(?:[.,\s]\d{3})+|\d{1,6})`

const ENGLISH: Words = {
  mutual: [
    { pattern: new RegExp(`^(?<name>.+) and ${NUMBER} other mutual connections?$`, 'i'), named: 1 },
    { pattern: /^(?<name>.+) is a mutual connection$/i, named: 1 },
    { pattern: new RegExp(`^${NUMBER} mutual connections?$`, 'i'), named: 0 },
    { pattern: new RegExp(`^(?<name>.+) and ${NUMBER} others?$`, 'i'), named: 1 },
  ],
  ages: [
    /^(?:Sent )?(?<count>\d{1,3}) (?<unit>minute|hour|day|week|month|year)s? ago$/i,
    /^(?:Sent )?(?:(?<today>today)|(?<yesterday>yesterday))$/i,
    /^(?<count>\d{1,3})(?<unit>mo|yr|m|h|d|w|y)(?: ago)?$/,
  ],
  unitOf: (word) => ENGLISH_UNITS.get(word.toLowerCase()) ?? null,
  invites: /\s*(?:follows you and )?is inviting you to connect$/i,
  follows: /\bfollows you and is inviting you to connect$/i,
}

const ENGLISH_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units.map((unit) => [unit, unit] as const),
  ['m', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['mo', 'month'],
  ['y', 'year'],
  ['yr', 'year'],
])

const GERMAN: Words = {
  mutual: [
    { pattern: new RegExp(`^(?<name>.+) und ${NUMBER} weiterer? gemeinsamer? Kontakte?$`, 'i'), named: 1 },
    { pattern: /^(?<name>.+) ist ein gemeinsamer Kontakt$/i, named: 1 },
    { pattern: new RegExp(`^${NUMBER} gemeinsamer? Kontakte?$`, 'i'), named: 0 },
  ],
  ages: [
    /^vor (?<count>\d{1,3}) (?<unit>Minute|Stunde|Tag|Woche|Monat|Jahr)(?:e?n?)(?: gesendet)?$/i,
    /^(?:(?<today>heute)|(?<yesterday>gestern))(?: gesendet)?$/i,
  ],
  unitOf: (word) => GERMAN_UNITS.get(word.toLowerCase()) ?? null,
  invites: /\s*möchte (?:Kontakt mit Ihnen aufnehmen|mit Ihnen in Kontakt treten)$/i,
  follows: null,
}

const GERMAN_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'],
  ['stunde', 'hour'],
  ['tag', 'day'],
  ['woche', 'week'],
  ['monat', 'month'],
  ['jahr', 'year'],
])

const NONE: Words = { mutual: [], ages: [], unitOf: () => null, invites: null, follows: null }

const FRENCH: Words = {
  ...NONE,
  mutual: [
    { pattern: new RegExp(`^(?<name>.+) et ${NUMBER} autres? relations? en commun$`, 'i'), named: 1 },
    { pattern: /^(?<name>.+) est une relation que vous avez en commun$/i, named: 1 },
  ],
}

const TURKISH: Words = {
  ...NONE,
  mutual: [
    { pattern: new RegExp(`^(?<name>[^,]+), .+ ve ${NUMBER} diğer ortak bağlantınız$`, 'i'), named: 2 },
  ],
}

const KNOWN: ReadonlyMap<string, Words> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['tr', TURKISH],
])

/** The languages of which anything is known, to be tried one after the other, by a page's `lang`; none when unknown. */
export function wordsFor(lang: string): readonly Words[] {
  const language = lang.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  if (language === '') return [...KNOWN.values()]
  const words = KNOWN.get(language)
  return words === undefined ? [] : [words]
}

/** The language of a page that does not say it, by the text of its pictures; empty when that tells nothing. */
export function languageOf(pictures: readonly string[]): '' | 'en' | 'de' {
  const english = pictures.filter((text) => /[’']s profile picture$/i.test(text)).length
  const german = pictures.filter((text) => / Profilbild$/i.test(text)).length
  return english === german ? '' : english > german ? 'en' : 'de'
}

/** Whether an age is that of an invitation the owner sent. */
export function saysSent(line: string): boolean {
  return /^Sent (?:today|yesterday|\d+ \w+ ago)$|^(?:heute|gestern|vor \d+ \p{L}+) gesendet$/iu.test(line)
}

export type Mutual = { readonly count: number; readonly name: string | null }

/** `Bo Example and 8 other mutual connections` gives 9 and `Bo Example`; null when the line is no such line. */
export function readMutual(line: string, languages: readonly Words[]): Mutual | null {
  for (const { mutual } of languages) {
    for (const { pattern, named } of mutual) {
      const groups = pattern.exec(line)?.groups
      if (groups === undefined) continue
      const { count, name } = groups
      return { count: readCount(count ?? '0') + named, name: name?.trim() ?? null }
    }
  }
  return null
}

/** A number as LinkedIn writes it, thousands grouped by dot, comma or space. */
export function readCount(written: string): number {
  return Number(written.replace(/\D/g, ''))
}

/** How long ago, as the page says it: rounded down to `count` of the unit, or a day by the calendar. */
export type Age = { readonly unit: Unit; readonly count: number } | 'today' | 'yesterday'

export function readAge(line: string, languages: readonly Words[]): Age | null {
  for (const { ages, unitOf } of languages) {
    for (const pattern of ages) {
      const groups = pattern.exec(line)?.groups
      if (groups === undefined) continue
      if (groups['today'] !== undefined) return 'today'
      if (groups['yesterday'] !== undefined) return 'yesterday'
      const unit = unitOf(groups['unit'] ?? '')
      if (unit !== null) return { unit, count: Number(groups['count']) }
    }
  }
  return null
}

/** A name's line without what LinkedIn puts behind the name. */
export function readNameLine(line: string, languages: readonly Words[]): { name: string; follows: boolean } {
  for (const { invites, follows } of languages) {
    if (invites?.test(line) === true) {
      return { name: withoutHidden(line.replace(invites, '')), follows: follows?.test(line) === true }
    }
  }
  return { name: withoutHidden(line), follows: false }
}

/** Without a text that only screen readers get, which German pages glue to some names. */
export function withoutHidden(name: string): string {
  return name.replace(/\s*Aktueller Entitätsverlauf$/, '').trim()
}

const OTHER =
  /\binvited you to (?:subscribe to|follow|an event|attend|join)\b|\bhat Sie eingeladen, .+ zu (?:folgen|abonnieren)$/i

/** Whether a line invites to follow a page, subscribe to a newsletter, attend an event or join a group. */
export function invitesElsewhere(line: string): boolean {
  return OTHER.test(line)
}

/** What LinkedIn leaves in the place of an invitation that was accepted. */
export function isAccepted(line: string): boolean {
  return / is now a connection\.?$/i.test(line)
}

const SUGGESTIONS = /^(?:People you may know|More suggestions for you|Personen, die Sie kennen könnten)\b/i

/** A heading below which there are people who did not invite. */
export function isSuggestionHeading(line: string): boolean {
  return SUGGESTIONS.test(line)
}

const EMPTY = /^(?:No pending invitations|Keine ausstehenden Einladungen)\b/i

export function saysEmpty(line: string): boolean {
  return EMPTY.test(line)
}
