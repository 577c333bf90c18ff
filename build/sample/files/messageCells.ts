import { utcShort, utcStamp } from '../dates.ts'
import type { Variant } from '../variant.ts'

type MessageVariant = Variant['messages']

/** What a row is. Only a `message` is somebody's. */
export type RowKind = 'message' | 'draft' | 'advertisement' | 'system' | 'closed account'

export type MessageRow = {
  readonly kind: RowKind
  readonly conversation: string
  readonly title: string
  readonly from: string
  readonly fromUrl: string
  readonly to: string
  readonly toUrls: string
  readonly at: number
  readonly text: string
  readonly folder: 'INBOX' | 'ARCHIVE' | 'SPAM' | ''
  readonly byOwner: boolean
}

const m1 = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
]
const m2 = [...m1.slice(0, 5), 'RECIPIENT PROFILE URLS', ...m1.slice(5)]

export const messageHeaders: Readonly<Record<MessageVariant, readonly string[]>> = {
  M0: ['From', 'To', 'Date', 'Subject', 'Content', 'Direction', 'Folder'],
  M1: m1,
  M2: m2,
  M3a: [...m2, 'IS MESSAGE DRAFT'],
  M3b: [...m2, 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'],
  M4a: [...m2, 'ATTACHMENTS'],
  M4b: [...m2, 'ATTACHMENTS', 'IS MESSAGE DRAFT'],
  M5: [...m2, 'ATTACHMENTS'],
}

/** What the columns of a variant can tell. */
export function tells(variant: MessageVariant) {
  return {
    senders: variant !== 'M0',
    recipients: variant !== 'M0' && variant !== 'M1',
    drafts: variant === 'M3a' || variant === 'M3b' || variant === 'M4b',
    lineBreaks: variant === 'M5',
  }
}

/** The cells of one row, in the order of the variant's header. */
export function messageCells(row: MessageRow, variant: MessageVariant): string[] {
  const text = tells(variant).lineBreaks ? row.text : row.text.replaceAll('\n', ' ')
  if (variant === 'M0') {
    const folder = row.byOwner ? 'SENT' : row.folder === 'ARCHIVE' ? 'ARCHIVED' : 'INBOX'
    const direction = row.byOwner ? 'OUTGOING' : 'INCOMING'
    return [row.from, row.to, utcShort(row.at), row.title, text, direction, folder]
  }
  const cells = [row.conversation, row.title, row.from, row.fromUrl, row.to]
  if (variant !== 'M1') cells.push(row.toUrls)
  cells.push(`${utcStamp(row.at)} UTC`, row.title, text, row.folder)
  if (variant === 'M4a' || variant === 'M4b' || variant === 'M5') {
    cells.push(row.text === '' ? `https://attachments.linkedin.example/${row.at.toString(36)}` : '')
  }
  const draft = row.kind === 'draft' ? 'Yes' : 'No'
  if (tells(variant).drafts) cells.push(draft)
  if (variant === 'M3b') cells.push(draft)
  return cells
}
