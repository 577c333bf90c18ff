/** A word of a text that a dictionary may judge: neither a name nor a technical sign, as far as its letters tell. */
export type WrittenWord = {
  /** As it stands in the text, letter by letter. */
  readonly written: string
  /** Lower case, with straight apostrophes, without "'s". */
  readonly word: string
  /** It has a capital and begins a sentence: it may be a name. */
  readonly opens: boolean
  /** Where in the text it begins. */
  readonly start: number
}

const CHUNK = /\S+/gu

/** Digits, addresses, tags, paths, code: whatever is glued to these is no plain word. */
const TECHNICAL = /[\d@#/\\_<>{}[\]=+*^|~&%$€£`]|\p{L}[.:]\p{L}/u

const PART = /[\p{L}\p{M}\p{N}\p{Cf}][\p{L}\p{M}\p{N}\p{Cf}'’]*/gu
const PLAIN = /^[a-z]+(?:['’][a-z]+)*$/iu
const SENTENCE_END = /[.!?…:;•–—\n\r]['")”’\p{Extended_Pictographic}]*\s*$/u

/** After these comes whom they greet. */
const GREETINGS = new Set(
  'hi hello hey dear hiya greetings mr mrs ms miss mx dr prof sir madam maam mam hallo namaste'.split(' '),
)

/** One or two words after a farewell, or on the last line, are who signs. */
const SIGNATURE =
  /(?:\b(?:regards|rgds|thanks|thx|thank you|cheers|best|sincerely|yours|greetings|ta|bye|ciao)\b[^\p{L}]*|\n\s*|[–—-]\s*)\p{L}+(?:\s+\p{L}+)?[^\p{L}]*$/iu
const LONGEST_SIGNATURE = 80

const LEAST_LETTERS = 3
const MOST_LETTERS = 30

/** Three times the same letter is drawn out on purpose. */
const DRAWN_OUT = /(.)\1\1/u

/** The words of a text that a dictionary may judge, in order. Time grows with the length of the text. */
export function writtenWords(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = []
  const body = withoutSignature(text)
  let before = ''
  let end = 0
  for (const { 0: chunk, index } of body.matchAll(CHUNK)) {
    const begins = end === 0 || SENTENCE_END.test(body.slice(Math.max(0, end - 4), index))
    end = index + chunk.length
    const parts = TECHNICAL.test(chunk) ? [] : [...chunk.matchAll(PART)]
    for (const [at, part] of parts.entries()) {
      const written = part[0].replace(/['’]+$/u, '')
      const word = written.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '')
      const isCalled = GREETINGS.has(before)
      before = word
      const opens = written.charAt(0) !== word.charAt(0)
      if (!isCalled && isPlain(written, word) && (!opens || (begins && at === 0)))
        words.push({ written, word, opens, start: index + part.index })
    }
  }
  return words
}

/** In the letters of English, of a length that can be judged, without capitals inside. */
function isPlain(written: string, word: string): boolean {
  if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS) return false
  const tail = written.slice(1)
  return PLAIN.test(written) && tail === tail.toLowerCase() && !DRAWN_OUT.test(word)
}

function withoutSignature(text: string): string {
  const from = Math.max(0, text.length - LONGEST_SIGNATURE)
  const found = SIGNATURE.exec(text.slice(from))
  return found ? text.slice(0, from + found.index) : text
}
