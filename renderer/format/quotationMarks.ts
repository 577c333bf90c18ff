/** A sentence of the engine's with “ ” for the straight marks in it: what opens a word opens a quotation. */
export function curly(text: string): string {
  return text.includes('"')
    ? text.replaceAll(/(^|[\s([{“‘/–—-])"|"/g, (_, before?: string) =>
        before === undefined ? '”' : `${before}“`,
      )
    : text
}
