import { type MailItem, seenLine } from './mailItem.ts'

const MOST_CHARACTERS = 2_000_000
/** `View profile: https://…`, in any language; `Annehmen https://…`; a link alone. */
const LINKED = /^(?:.{0,60}?:?\s*)<?(https?:\/\/[^\s<>]+)>?$/

/**
 * The text part of a mail: its lines, empty ones included, and the links at their ends. Such a link stands on no text
 * of its own: what is before it may be the words of the sender.
 */
export function textItems(text: string): readonly MailItem[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n?|\n/)
    .flatMap((written): readonly MailItem[] => {
      const line = seenLine(written)
      const href = LINKED.exec(line)?.[1]
      return href === undefined ? [{ line }] : [{ line }, { link: { text: '', href } }]
    })
}
