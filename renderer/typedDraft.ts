import type { Args } from '../shared/contract.ts'
import { relationships } from '../shared/model/invitation.ts'
import type { Typed } from '../shared/results.ts'

/** A form as it is being filled in: every field a text. */
export type TypedDraft = { readonly [Field in keyof Typed]: string }

export const emptyDraft: TypedDraft = { url: '', headline: '', note: '', relationship: '', sentOn: '' }

/** What was typed before, to be changed. */
export function draftOf(typed: Typed | null): TypedDraft {
  if (typed === null) return emptyDraft
  const { url, headline, note, relationship, sentOn } = typed
  return {
    url: url ?? '',
    headline: headline ?? '',
    note: note ?? '',
    relationship: relationship ?? '',
    sentOn: sentOn ?? '',
  }
}

/** What a filled-in form says; null for what was left empty. */
export function fieldsOf(draft: TypedDraft): Omit<Args<'complete'>, 'person'> {
  const orNull = (text: string): string | null => text.trim() || null
  return {
    url: orNull(draft.url),
    headline: orNull(draft.headline),
    note: orNull(draft.note),
    relationship: relationships.find((one) => one === draft.relationship) ?? null,
    sentOn: orNull(draft.sentOn),
  }
}

/** Whether two forms say the same, whatever blanks stand around it. */
export function saysTheSame(one: TypedDraft, other: TypedDraft): boolean {
  return JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other))
}
