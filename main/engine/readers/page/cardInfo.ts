import { type Age, type Mutual, readAge, readMutual, type Words } from './words.ts'

/** `icon`: the id of the sign that stands before the line, where there is one. */
export type InfoLine = { readonly text: string; readonly icon: string | null }

export type Info = {
  readonly headline: string | null
  readonly mutual: Mutual | null
  readonly shared: string | null
  readonly age: Age | null
}

/**
 * Reads what stands between a name and its buttons: the headline, then mutual connections or a shared company or
 * school, then the age. Read from the end, because a headline may say anything, `2 weeks ago` included.
 */
export function readInfo(lines: readonly InfoLine[], languages: readonly Words[]): Info {
  const ages = lines.map(({ text }) => readAge(text, languages))
  const ageAt = ages.findLastIndex((age) => age !== null)
  const mutuals = lines.map(({ text }) => readMutual(text, languages))
  const mutualAt = mutuals.findLastIndex(
    (mutual, index) => mutual !== null && index !== ageAt && (index > 0 || isPlain(lines[0]?.text ?? '')),
  )
  const [first] = lines
  const hasHeadline = first !== undefined && ageAt !== 0 && mutualAt !== 0
  const shared = lines.findIndex(
    ({ icon }, index) => index > 0 && index !== ageAt && index !== mutualAt && isShared(icon),
  )
  return {
    headline: hasHeadline ? readHeadline(first.text) : null,
    mutual: mutuals[mutualAt] ?? null,
    shared: lines[shared]?.text ?? null,
    age: ages[ageAt] ?? null,
  }
}

/**
 * How many of the lines below a name are no note, where nothing else separates the two: the headline, a line on
 * mutual connections, a shared company (told by the age or `isEnd` behind it), the age.
 */
export function infoLength(
  lines: readonly string[],
  languages: readonly Words[],
  isEnd: (line: string) => boolean,
): number {
  const isAge = (index: number) => readAge(lines[index] ?? '', languages) !== null
  let length = Math.min(1, lines.length)
  if (readMutual(lines[length] ?? '', languages) !== null) length += 1
  if (
    !isAge(length) &&
    (isAge(length + 1) || (!isEnd(lines[length] ?? '') && isEnd(lines[length + 1] ?? '')))
  ) {
    length += 1
  }
  return isAge(length) ? length + 1 : length
}

/** LinkedIn writes a dash for a person without a headline. */
export function readHeadline(line: string): string | null {
  return /^[-–—]{0,2}$/.test(line) ? null : line
}

/** A headline may well end in "and 3 others". */
function isPlain(line: string): boolean {
  return !/ others?$/i.test(line)
}

function isShared(icon: string | null): boolean {
  return icon !== null && /^(?:company|school)\b/i.test(icon)
}
