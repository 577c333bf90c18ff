import type { Stage } from '../../shared/model/verdict.ts'
import type { ReportCard } from '../../shared/reportCard.ts'
import { changesBetween } from '../../shared/rules/weighingChanges.ts'
import { edited, noEdits, type WeighingEdits } from '../weighingEdits.ts'

/** One change that is not saved, in words. */
export type UnsavedChange = {
  readonly id: string
  readonly stage: Stage
  /** What is changed: the name of a rule, or of a limit. */
  readonly what: string
  /** How: `weighs 1 instead of 3`. */
  readonly how: string
  /** The edits without this one. */
  readonly without: WeighingEdits
}

/** Every change that the edits make, in the words in which it is recorded once it is saved. */
export function unsavedChanges(card: ReportCard, edits: WeighingEdits): readonly UnsavedChange[] {
  return changesBetween(edited(card, noEdits), edited(card, edits)).map(
    ({ stage, part, name, what, how }) => ({
      id: `${part} ${name}`,
      stage,
      what,
      how,
      without: { ...edits, [part]: omit(edits[part], name) },
    }),
  )
}

function omit<T extends object>(part: T, name: string): T {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== name)) as T
}
