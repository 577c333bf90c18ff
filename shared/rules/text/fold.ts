/** Lower case, without accents or compatibility forms: "Élève" and "𝗘𝗹𝗲𝘃𝗲" are both "eleve". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/ß/gu, 'ss')
        .replace(/ø/gu, 'o')
        .replace(/ł/gu, 'l')
        .toLowerCase()
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}
