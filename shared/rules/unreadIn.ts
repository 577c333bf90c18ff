import { readLanguages } from './words/functionWords.ts'

const read: ReadonlySet<string> = new Set(readLanguages)
const names = new Intl.DisplayNames('en', { type: 'language' })

/** What is written so much alike that one code stands for all. */
const alike: Readonly<Record<string, string>> = {
  hr: 'Croatian, Serbian or Bosnian',
  ms: 'Malay or Indonesian',
}

/** True for a language that the word lists do not know; false where the language cannot be told. */
export function isUnread(language: string | null): language is string {
  return language !== null && !read.has(language)
}

/**
 * Says that words were not judged: "In Polish, which Doorman does not read".
 * @param language ISO 639-1
 */
export function saysUnread(language: string): string {
  const name = alike[language] ?? names.of(language) ?? language
  return `In ${name}, which Doorman does not read: only links, numbers and shape were judged`
}
