const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'hu'] as const
const OTHERS = [
  'uk usa us eu emea apac latam dach mena europe europa asia africa america americas north america worldwide global',
  'international branch office headquarters hq head office holland england scotland wales',
]
/** The two of them that are two words. */
const PHRASES = ['north america', 'latin america', 'head office', 'middle east']

let known: ReadonlySet<string> | null = null

/** Whether folded words name a country, in one of the product's languages, or a branch: `portugal`, `uk`, `emea`. */
export function isCountryOrBranch(folded: string, foldedWords: (text: string) => string): boolean {
  known ??= new Set([...OTHERS.flatMap((words) => words.split(' ')), ...PHRASES, ...countries(foldedWords)])
  return known.has(folded)
}

/** The names of all countries that the language data of the runtime has, with their codes of two letters. */
function countries(foldedWords: (text: string) => string): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [foldedWords(name), code.toLowerCase()]
    })
  })
}
