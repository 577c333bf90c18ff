const numbers = new Intl.NumberFormat('en')

/** `20,000`. */
export function number(value: number): string {
  return numbers.format(value)
}

/** `1 row`, `20,000 rows`, `2 people`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`
}

/** Points with their sign, for a list of reasons: `+4`, `−2`, `0`. */
export function signed(points: number): string {
  if (points === 0) return '0'
  return points < 0 ? `−${number(-points)}` : `+${number(points)}`
}

/** `9 points`, `−1 point`. */
export function points(value: number): string {
  const bare = Math.abs(value) === 1 ? 'point' : 'points'
  return `${value < 0 ? '−' : ''}${number(Math.abs(value))} ${bare}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** The first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
