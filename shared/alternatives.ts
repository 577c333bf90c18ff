import type { Suggestion } from './reportCard.ts'
import { nameOfRule } from './rules/weighingChanges.ts'

/**
 * `It would mend mostly the same verdicts as the suggestion on “they wrote no note”: try one of them first.` Null for
 * a suggestion without alternatives.
 */
export function alternativesLine({ alternatives }: Pick<Suggestion, 'alternatives'>): string | null {
  const names = alternatives.map(nameOfRule)
  const [only] = names
  if (only === undefined) return null
  const others = names.length === 1 ? only : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const which = names.length === 1 ? 'suggestion' : 'suggestions'
  return `It would mend mostly the same verdicts as the ${which} on ${others}: try one of them first.`
}
