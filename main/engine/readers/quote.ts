const LONGEST = 40

/** A cell for use in a reason: in quotation marks, on one line, at most 40 characters of it. */
export function quote(cell: string): string {
  const line = cell
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
  const characters = [...line.slice(0, 2 * LONGEST + 2)]
  return characters.length > LONGEST ? `"${characters.slice(0, LONGEST).join('')}…"` : `"${line}"`
}
