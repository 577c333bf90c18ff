import { DateTime } from 'luxon'
import { quote } from '../quote.ts'
import type { Headers } from './headers.ts'

/** LinkedIn opened on 5 May 2003. */
const FIRST = Date.UTC(2003, 4, 5)
const DAY = 86_400_000

/** LinkedIn's own: `<n.n.MILLISECONDS@lva1-app1.prod.linkedin.com>`, until 2019 with `.JavaMail.app@`. */
const MESSAGE_ID = /^<-?\d+\.-?\d+\.(\d{13})(?:\.JavaMail\.app@[^<>@]+|@[^<>@]+\.linkedin\.com)>$/

/**
 * When LinkedIn sent a mail, `YYYY-MM-DDTHH:MM:SSZ` (UTC): by the Date header, else by the third number of the
 * Message-ID. A sentence in `fault` when neither can be true; clocks may differ by a day from `now`.
 */
export function sendingTime(
  headers: Headers,
  now: Date,
): { readonly at: string } | { readonly fault: string } {
  const written = headers.all('date')[0] ?? ''
  const read = DateTime.fromRFC2822(written)
  const byDate = read.isValid ? read.toMillis() : null
  const id = MESSAGE_ID.exec(headers.all('message-id')[0] ?? '')?.[1]
  const last = now.getTime() + DAY
  const at = [byDate, id === undefined ? null : Number(id)].find(
    (time) => time !== null && time >= FIRST && time <= last,
  )
  if (at !== undefined && at !== null) return { at: `${new Date(at).toISOString().slice(0, 19)}Z` }
  if (byDate !== null && byDate > last) return { fault: 'dated in the future' }
  return { fault: written === '' ? 'the mail has no date' : `the date ${quote(written)} cannot be read` }
}
