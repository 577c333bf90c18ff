/** In UTF-8: three Cyrillic letters, or two Chinese signs. A single sign is a shrug or a unit. */
const LEAST_BYTES = 6

/**
 * What is written in each of these scripts: the one language that hardly shares it, as ISO 639-1, or the script alone,
 * as BCP 47 has it. Where several stand in one text, as kana among Chinese signs, the first of them tells.
 */
const scripts: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['und-Arab', /\p{Script=Arabic}/u],
  ['und-Deva', /\p{Script=Devanagari}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['th', /\p{Script=Thai}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['or', /\p{Script=Oriya}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['am', /\p{Script=Ethiopic}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
]

/** The letters of a link or an address are in no language. */
const LINKS = /[!-~]+[@/\\.][!-~]+/gu

const LATIN = /\p{Script=Latin}/gu
const OTHERS = /[^\P{L}\p{Script=Latin}]/gu

/** The letters of a text that are not Latin, where they are the most; empty where they are not. */
export function otherLetters(text: string): string {
  const others = text.match(OTHERS) ?? []
  return others.length > (text.match(LATIN)?.length ?? 0) ? others.join('') : ''
}

/**
 * What a text is written in that has mostly other than Latin letters, however short it is: `ko`, or `und-Cyrl` where
 * several languages share the script. Null for all others.
 */
export function scriptOf(text: string): string | null {
  const letters = otherLetters(text.replace(LINKS, ' '))
  if (Buffer.byteLength(letters) < LEAST_BYTES) return null
  return scripts.find(([, script]) => script.test(letters))?.[0] ?? null
}
