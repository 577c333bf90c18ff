const DATED =
  /^From (?:\S+ +)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} +\d{1,2}:\d\d(?::\d\d)?(?: +(?:[+-]\d{4}|[A-Z]{1,5}))? +\d{4}(?: +(?:[+-]\d{4}|[A-Z]{1,5}))?\s*$/
const BARE = /^From \s*$/
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]*:/

/** Mailboxes have From lines of about 60 characters; what is longer is text. */
const LONGEST = 1000
/** Longer than any usual name of a header. */
const ENOUGH_FOR_A_NAME = 80
const LF = 10

/** True for bytes that begin with the name of a mail's header and a colon. */
export function isHeaderLine(bytes: Buffer): boolean {
  return HEADER_LINE.test(bytes.toString('latin1', 0, ENOUGH_FOR_A_NAME))
}

/**
 * The length, line end included, of the line that begins a mail in a mailbox, at `at`; 0 when there is none, null when
 * more bytes are needed to tell. Four forms: of Google Takeout (the zone before the year), of Thunderbird (`From - `),
 * the classic one with a sender, and the bare word, which has to be followed by a header.
 */
export function fromLineLength(bytes: Buffer, at: number, isLast: boolean): number | null {
  const end = bytes.indexOf(LF, at)
  if (end < 0 && !isLast && bytes.length - at < LONGEST) return null
  if (end < 0 || end - at > LONGEST) return 0
  const line = bytes.toString('latin1', at, end)
  if (DATED.test(line)) return end + 1 - at
  if (!BARE.test(line)) return 0
  const next = bytes.subarray(end + 1, end + 1 + ENOUGH_FOR_A_NAME)
  if (isHeaderLine(next)) return end + 1 - at
  return !isLast && next.length < ENOUGH_FOR_A_NAME && !next.includes(LF) ? null : 0
}
