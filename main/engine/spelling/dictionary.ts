import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Dictionary } from 'dictionary-en'
import nspell from 'nspell'
import { isBritish } from './british.ts'
import { newerWords } from './newerWords.ts'

export type IsWord = (word: string) => boolean

/** Both take a word in lower case, as it is spelt in American or in British English. */
export type English = {
  readonly isWord: IsWord
  /** The same, or a name without its capital. */
  readonly isWordOrName: IsWord
}

/** The build puts the dictionary's files here, beside the bundled program. */
const beside = path.join(import.meta.dirname, 'dictionary-en')

/** Real words, but in a note to a stranger always a slip: a calender presses paper, and a wether is a ram. */
const NEVER_MEANT = ['calender', 'calenders', 'wether']

let loaded: English | null = null

/** The English dictionary. The first call takes about 0.2 s and 30 MB, later ones nothing. */
export function englishDictionary(): English {
  loaded ??= load()
  return loaded
}

function load(): English {
  const speller = nspell(dictionaryFiles())
  for (const word of newerWords) speller.add(word)
  for (const word of NEVER_MEANT) speller.remove(word)
  const isAmerican: IsWord = (word) => speller.correct(word)
  const isWord: IsWord = (word) => isAmerican(word) || isBritish(word, isAmerican)
  const isName: IsWord = (word) => isAmerican(word.charAt(0).toUpperCase() + word.slice(1))
  return { isWord, isWordOrName: (word) => isWord(word) || isName(word) }
}

function dictionaryFiles(): { [file in keyof Dictionary]: Buffer } {
  const folder = existsSync(beside) ? beside : installedFolder()
  const read = (name: string): Buffer => readFileSync(path.join(folder, name))
  return { aff: read('index.aff'), dic: read('index.dic') }
}

function installedFolder(): string {
  return path.dirname(createRequire(import.meta.url).resolve('dictionary-en'))
}
