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
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}
