import type { Hit, Verdict } from '../model/verdict.ts'
import { unreadRules } from '../rules/unreadIn.ts'

/** What would become of a note, said to its writer. */
export function mirrorHeading({ action, level }: Pick<Verdict, 'action' | 'level'>): string {
  const surely = level === 'certain' ? 'would' : 'would probably'
  if (action === 'ignore') return `Your note ${surely} be ignored`
  return action === 'accept' ? `Your note ${surely} be accepted` : 'Your note could go either way'
}

/** What would become of the note without the reason that weighs most. */
export function mirrorOtherwise(verdict: Verdict, other: Verdict): string {
  const [is, would] = [mirrorHeading(verdict), mirrorHeading(other)]
  return `Without the first reason, ${is === would ? 'the same' : would.replace('Your', 'your')}.`
}

/**
 * The reasons under the headings that turn them to the writer: whoever reads the note says "they". What was not read has
 * a heading of its own: it is neither liked nor held against the note.
 */
export function turned(
  hits: readonly Hit[],
): readonly { readonly heading: string; readonly hits: readonly Hit[] }[] {
  const unread = hits.filter(({ rule }) => unreadRules.includes(rule))
  const read = hits.filter((hit) => !unread.includes(hit))
  return [
    { heading: 'What its reader holds against your note', hits: read.filter(({ points }) => points > 0) },
    { heading: 'What its reader likes about your note', hits: read.filter(({ points }) => points < 0) },
    { heading: 'What was not judged', hits: unread },
  ].filter((part) => part.hits.length > 0)
}

/** In a list of many notes: what would become of one, in two words or three. */
export function mirrorOutcome({
  action,
}: Pick<Verdict, 'action'>): 'would be accepted' | 'either way' | 'would be ignored' {
  if (action === 'accept') return 'would be accepted'
  return action === 'ignore' ? 'would be ignored' : 'either way'
}
