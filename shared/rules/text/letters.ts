/** True for a letter that has a small form and is not it. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

/** True for a word of two letters or more, all of them capitals. */
export function isInCapitals(word: string): boolean {
  if (word.length < 2) return false
  for (let at = 0; at < word.length; at += 1) if (!isCapital(word.charCodeAt(at))) return false
  return true
}

/** True for a word that begins with a digit. */
export function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0))
}

/** 0 to 9 */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters, digits and marks. Above ASCII everything that is not known punctuation, a symbol or an emoji. */
export function isWordCode(code: number): boolean {
  return code < 128 ? isAsciiWordCode(code) : isWordCodeAboveAscii(code)
}

/** The same of a code that is below 128. */
export function isAsciiWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Letters beyond the first plane that people dress up with: "𝗙𝗥𝗘𝗘" is written in pairs that begin so. */
export const MATHEMATICAL = 0xd835

/** The same of any other. */
export function isWordCodeAboveAscii(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xba
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xd800 && code <= 0xdfff) return code === MATHEMATICAL
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0xfe00 && code <= 0xfe0f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  )
}
