import type { Pasted } from '../calls.ts'
import type { Member, Opened } from './member.ts'

/** Where what was copied in a browser comes from, in place of a path. */
export const CLIPBOARD = 'the clipboard'

/** What was copied in a browser, as a file: its HTML where there is some, for only that has the profile links. */
export function openPasted({ html, text }: Pasted): Opened {
  const hasHtml = html !== null && html.trim() !== ''
  const name = hasHtml ? 'clipboard.html' : 'clipboard.txt'
  const bytes = Buffer.from(hasHtml ? html : text)
  const member: Member = {
    path: CLIPBOARD,
    name,
    shown: 'The clipboard',
    bytes: bytes.length,
    modifiedAt: null,
    async *read() {
      yield bytes
    },
  }
  return { shown: 'The clipboard', kind: 'file', members: [member], close() {} }
}
