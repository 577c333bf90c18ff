import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import type { Intent, Phrasebook } from './phrasebook.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** ISO 639-1. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it'

export const phrasebooks: Readonly<Record<Language, Phrasebook>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
}

/** Whether the language has words for everything listed; English has words for all. */
export function canSay(language: Language, intents: readonly Intent[]): boolean {
  return intents.every((intent) => phrasebooks[language].lines[intent] !== undefined)
}
