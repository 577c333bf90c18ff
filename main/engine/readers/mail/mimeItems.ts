import PostalMime from 'postal-mime'
import { htmlItems } from './htmlItems.ts'
import type { MailItem } from './mailItem.ts'
import { textItems } from './textItems.ts'

/** The two renderings of a mail, each in its order; empty where the mail lacks one. */
export type MimeItems = {
  readonly text: readonly MailItem[]
  readonly html: readonly MailItem[]
  readonly preheader: string
}

const MOST_NESTED = 30
const MOST_PARTS = 1000
/** LinkedIn's mails have about 200,000 bytes, with the text first; a file behind it is not looked at. */
const MOST_PARSED = 1_000_000

/** Parses a whole mail; a sentence when that cannot be done. */
export async function mimeItems(bytes: Buffer): Promise<MimeItems | string> {
  if (isCutOff(bytes)) return 'the mail is cut off before its end'
  const beginning = bytes.subarray(0, MOST_PARSED)
  if (countDashes(beginning) > MOST_PARTS) return 'the mail has more parts than can be taken apart'
  try {
    const mail = await PostalMime.parse(beginning, {
      forceRfc822Attachments: true,
      maxNestingDepth: MOST_NESTED,
    })
    const { items, preheader } = htmlItems(mail.html ?? '')
    return { text: textItems(mail.text ?? ''), html: items, preheader }
  } catch {
    return 'the parts of the mail cannot be taken apart'
  }
}

/** A mail in parts ends with its boundary and two hyphens. */
function isCutOff(bytes: Buffer): boolean {
  const header = bytes.toString('latin1', 0, Math.min(bytes.length, 200_000)).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const type = /^content-type:[ \t]*multipart\/(?:[^\r\n]|\r?\n[ \t])*/im.exec(header)?.[0]
  const found = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type ?? '')
  const boundary = found?.[1] ?? found?.[2]
  return boundary !== undefined && bytes.lastIndexOf(`--${boundary}--`) < 0
}

/** Lines that could be boundaries: each part costs its parser time and memory. */
function countDashes(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf('\n--'); at >= 0; at = bytes.indexOf('\n--', at + 1)) count += 1
  return count
}
