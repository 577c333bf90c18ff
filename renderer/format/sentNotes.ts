import { mirrorOutcome } from '../../shared/mirror/mirrorWords.ts'
import type { SentNote } from '../../shared/results.ts'

export type Tally = {
  readonly outcome: ReturnType<typeof mirrorOutcome>
  readonly notes: number
  readonly accepted: number
  readonly notAccepted: number
  readonly notKnown: number
}

/** How many of the owner's notes the judge would have accepted, and how many were. */
export function tallies(notes: readonly SentNote[]): readonly Tally[] {
  return (['would be accepted', 'either way', 'would be ignored'] as const).map((outcome) => {
    const some = notes.filter(({ mirrored }) => mirrorOutcome(mirrored.verdict) === outcome)
    const count = (accepted: boolean | null): number => some.filter((one) => one.accepted === accepted).length
    return {
      outcome,
      notes: some.length,
      accepted: count(true),
      notAccepted: count(false),
      notKnown: count(null),
    }
  })
}

/** What came of a note, as far as the data tells. */
export function acceptedWord(accepted: boolean | null): string {
  if (accepted === null) return 'not known whether accepted'
  return accepted ? 'accepted' : 'not accepted so far'
}
