/** What makes a spreadsheet run a cell instead of showing it (OWASP CSV injection, with the full-width forms). */
const TRIGGER = /^\s*[=+\-@\t\r\n＝＋－＠]/u

/**
 * One cell of a CSV file, always quoted, that no spreadsheet takes for a formula: an apostrophe goes before a text
 * that begins with one, white space or not.
 */
export function csvCell(value: string | number): string {
  const text = String(value)
  const safe = typeof value === 'string' && (TRIGGER.test(text) || /^[\t\r\n]/.test(text)) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`
