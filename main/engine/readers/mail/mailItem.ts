import type { Link } from './links.ts'

/** One line that is seen in a mail, or one link, in the order of the mail. */
export type MailItem = { readonly line: string } | { readonly link: Link }

/** What fills the space behind a preheader and splits long words; marks that scripts and emoji need are none of it. */
const FILLER = /\u034f|[\u00ad\u200b\ufeff]/g
const VISIBLE = /[^\s\p{Cf}]/u

/** A line as it is seen: single spaces, no control characters; empty when there is nothing to see. */
export function seenLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(FILLER, '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return VISIBLE.test(line) ? line : ''
}

export function linesOf(items: readonly MailItem[]): readonly string[] {
  return items.flatMap((item) => ('line' in item ? [item.line] : []))
}

export function linksOf(items: readonly MailItem[]): readonly Link[] {
  return items.flatMap((item) => ('link' in item ? [item.link] : []))
}
