/** A point in time as a field for date and time holds it, in the reader's own zone: `2026-06-03T14:03`. */
export function toField(instant: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return ''
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = [String(time.getFullYear()).padStart(4, '0'), two(time.getMonth() + 1), two(time.getDate())]
  return `${date.join('-')}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The point in time that such a field means, ISO 8601 in UTC; null while it is not filled in. */
export function fromField(value: string): string | null {
  const time = new Date(value)
  return value === '' || Number.isNaN(time.getTime()) ? null : time.toISOString()
}
