/**
 * Writes one line to standard error. Facts are counts, ids and codes:
 * never a name, a message, a note or a path.
 */
export function log(what: string, facts: Readonly<Record<string, string | number>> = {}): void {
  console.error(`doorman: ${what} ${JSON.stringify(facts)}`)
}
