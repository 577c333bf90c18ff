const PROFILE =
  /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(?::\d+)?\/(?:comm\/|mwlite\/)?in\/([^/?#]+)/i
const ESCAPES = /(?:%[\da-f]{2})+/gi

/** LinkedIn allows 100 characters in a slug, of which one may be written as two; what is longer is not one. */
const LONGEST_SLUG = 200

/** RFC 5321, section 4.5.3.1.3: a path of 256 characters with its angle brackets. */
const LONGEST_EMAIL = 254

/** Far above LinkedIn's own 20 and 40 characters for the two names; a person's key has to hold it. */
export const LONGEST_NAME = 300

/** The most characters that one may become when a name is folded: U+FDFA is 18. */
const MOST_UNFOLDED = 18

/**
 * The slug of a profile address in any form LinkedIn writes: with or without scheme, of a country's site, with a
 * trailing slash or a query, percent-encoded or raw. Percent-decoded, NFC, lower-cased: the exports encode the same
 * slug differently from file to file. Null when the address names no profile, as `https://www.linkedin.com/in` does.
 */
export function profileSlug(url: string): string | null {
  const raw = PROFILE.exec(url.trim())?.[1]
  return raw === undefined ? null : readRawSlug(raw)
}

function readRawSlug(raw: string): string | null {
  const decoded = raw.replace(ESCAPES, decodeEscapes).toWellFormed()
  const slug = cleanName(decoded.normalize('NFC').toLowerCase().normalize('NFC'))
  if (slug === '' || slug === '.' || slug === '..' || slug.length > LONGEST_SLUG) return null
  return slug
}

/** Escapes that are not UTF-8 stay as they are. */
function decodeEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}

/** The address of the profile with this slug, for the browser. */
export function profileUrl(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug.toWellFormed())}`
}

/** The member's number as LinkedIn wrote it in 2023, `urn:li:member:<digits>`, or null. */
export function readUrn(cell: string): string | null {
  const urn = cell.trim().toLowerCase()
  return /^urn:li:member:\d{1,20}$/.test(urn) ? urn : null
}

/** The address in lower case, or null when the cell holds none. */
export function readEmail(cell: string): string | null {
  const email = cell.trim().toLowerCase()
  return email.length <= LONGEST_EMAIL && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null
}

/** Single spaces, nothing around it, no control characters. */
export function cleanName(name: string): string {
  return name
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** True for a name that no person has, as written or as folded: a broken row, or one made to do harm. */
export function isEndless(name: string): boolean {
  if (name.length > LONGEST_NAME) return true
  return name.length * MOST_UNFOLDED > LONGEST_NAME && foldName(name).length > LONGEST_NAME
}

/** The reason for skipping a row with such a name. */
export const ENDLESS_NAME = `a name is longer than ${LONGEST_NAME} characters`

/** True for an empty name, and for the one LinkedIn gives to everybody whose account is closed. */
export function isNobody(name: string): boolean {
  return name === '' || /^linkedin member$/i.test(name)
}

/** Letters that have no accent to take away in Unicode, and yet are written without it. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/**
 * The name to compare by: lower case, without accents, punctuation, emoji, and without credentials after a comma.
 * `Dr. José Núñez-Łuk, PhD` gives `dr jose nunez luk`. Empty when nothing is left.
 */
export function foldName(name: string): string {
  const beforeComma = name.split(/[,，]/, 1)[0] ?? ''
  return beforeComma
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize('NFC')
    .replace(/[\s\p{Pd}_/]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}
