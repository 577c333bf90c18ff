import { emptyDraft, type TypedDraft } from './typedDraft.ts'

/** A form as it was left: what was typed, with the name where the form asks for one. */
export type KeptDraft = { readonly name: string; readonly draft: TypedDraft }

export const nothingTyped: KeptDraft = { name: '', draft: emptyDraft }

const kept = new Map<string, KeptDraft>()

/**
 * What was typed into a form and neither saved nor cleared, until the app closes; null for nothing.
 * @param form the key of a person whose invitation is completed, or `''` for an invitation that is added
 */
export function keptDraft(form: string): KeptDraft | null {
  return kept.get(form) ?? null
}

/** Keeps what a form holds, unless that is only what it began with. */
export function keepDraft(form: string, draft: KeptDraft, begin: KeptDraft): void {
  if (JSON.stringify(draft) === JSON.stringify(begin)) kept.delete(form)
  else kept.set(form, draft)
}

export function dropDraft(form: string): void {
  kept.delete(form)
}
