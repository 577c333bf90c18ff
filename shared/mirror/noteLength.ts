/** The most that LinkedIn takes in the note of an invitation, and what it takes from some accounts that do not pay. */
export const LONGEST_NOTE = 300
export const LONGEST_FREE_NOTE = 200

/** How long a note is, against what LinkedIn takes: `212 of 300 characters`, and what to think of. */
export function lengthLine(text: string): { readonly line: string; readonly tooLong: boolean } {
  // As LinkedIn's own field counts: an emoji is two.
  const { length } = text
  const line = `${length} of ${LONGEST_NOTE} characters`
  if (length > LONGEST_NOTE)
    return { line: `${line}: ${length - LONGEST_NOTE} too many for LinkedIn`, tooLong: true }
  if (length > LONGEST_FREE_NOTE)
    return { line: `${line}; some free accounts have ${LONGEST_FREE_NOTE}`, tooLong: false }
  return { line, tooLong: false }
}
