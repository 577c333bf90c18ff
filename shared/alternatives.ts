import type { Suggestion } from './reportCard.ts'
import { nameOfRule } from './rules/weighingChanges.ts'

/**
 * `It would mend mostly the same verdicts as the suggestion on “they wrote no note”: try one of them, not both.` Null for
 * a suggestion without alternatives.
 */
export function alternativesLine({ alternatives }: Pick<Suggestion, 'alternatives'>): string | null {
  const names = alternatives.map(nameOfRule)
  const [only] = names
  if (only === undefined) return null
  const others = names.length === 1 ? only : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const [which, all] = names.length === 1 ? ['suggestion', 'both'] : ['suggestions', 'all']
  return `It would mend mostly the same verdicts as the ${which} on ${others}: try one of them, not ${all}.`
}
