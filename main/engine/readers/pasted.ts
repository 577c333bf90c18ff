import type { Pasted } from '../calls.ts'
import type { Member, Opened } from './member.ts'

/** What was copied in a browser, as a file: its HTML where there is some, for only that has the profile links. */
export function openPasted({ html, text }: Pasted, now: Date): Opened {
  const hasHtml = html !== null && html.trim() !== ''
  const name = hasHtml ? 'clipboard.html' : 'clipboard.txt'
  const bytes = Buffer.from(hasHtml ? html : text)
  const member: Member = {
    path: name,
    name,
    shown: 'The clipboard',
    bytes: bytes.length,
    modifiedAt: now.toISOString(),
    async *read() {
      yield bytes
    },
  }
  return { shown: 'The clipboard', kind: 'file', members: [member], close() {} }
}
