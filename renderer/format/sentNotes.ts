/** What came of a note, as far as the data tells. */
export function acceptedWord(accepted: boolean | null): string {
  if (accepted === null) return 'not known whether accepted'
  return accepted ? 'accepted' : 'not accepted so far'
}
