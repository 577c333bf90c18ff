import { readLanguages } from './words/functionWords.ts'

const read: ReadonlySet<string> = new Set(readLanguages)
const names = new Intl.DisplayNames('en', { type: 'language' })
const scripts = new Intl.DisplayNames('en', { type: 'script' })

/** What is written so much alike that one code stands for all. */
const alike: Readonly<Record<string, string>> = {
  hr: 'Croatian, Serbian or Bosnian',
  ms: 'Malay or Indonesian',
}

/** The rules that say that words were not judged: neither blame nor praise. */
export const unreadRules: readonly string[] = ['unread-language', 'unread-messages']

/** True for a language that the word lists do not know; false where the language cannot be told. */
export function isUnread(language: string | null): language is string {
  return language !== null && !read.has(language)
}

/** A script alone, as BCP 47 has it: the language is not known. */
const SCRIPT_ALONE = /^und-(.{4})$/

/** Asking for a name takes longer than all rules together, and there are few languages. */
const named = new Map<string, string>()

function nameOf(language: string): string {
  const known = named.get(language) ?? lookUp(language)
  named.set(language, known)
  return known
}

function lookUp(language: string): string {
  const [, script] = SCRIPT_ALONE.exec(language) ?? []
  if (script !== undefined) return `${scripts.of(script) ?? script} letters`
  return alike[language] ?? names.of(language) ?? language
}

/**
 * Says that words were not judged: "In Polish, which Doorman does not read", "In Cyrillic letters, which ...".
 * @param language as the dossier has it
 */
export function saysUnread(language: string): string {
  const name = nameOf(language)
  return `In ${name}, which Doorman does not read: only links, numbers and shape were judged`
}
