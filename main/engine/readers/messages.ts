import type { Identity } from './fact.ts'
import { cleanName, ENDLESS_NAME, isEndless, isNobody, profileSlug } from './identity.ts'
import { readDirection } from './invitations.ts'
import { isHtml, plainText } from './messageText.ts'
import { quote } from './quote.ts'
import type { SourceReader } from './sourceReader.ts'
import { readUtc } from './times.ts'

type Column =
  | 'conversation'
  | 'fromName'
  | 'senderUrl'
  | 'toName'
  | 'recipientUrls'
  | 'date'
  | 'content'
  | 'folder'
  | 'direction'
  | 'messageDraft'
  | 'conversationDraft'

/** messages.csv, with its forerunners Messages.csv (2018) and Inbox.csv (2016): one row for each message. */
export const messages: SourceReader<Column> = {
  kind: 'messages',
  files: ['messages', 'inbox'],
  isMain: true,
  isTelling: true,
  columns: {
    conversation: ['Conversation ID'],
    fromName: ['From'],
    senderUrl: ['Sender Profile URL'],
    toName: ['To'],
    recipientUrls: ['Recipient Profile URLs'],
    date: ['Date'],
    content: ['Content'],
    folder: ['Folder'],
    direction: ['Direction'],
    messageDraft: ['Is Message Draft'],
    conversationDraft: ['Is Conversation Draft'],
  },
  headers: [['fromName', 'toName', 'date', 'content']],
  date: 'date',
  open({ has, dayFirst }) {
    const saysWhoSent = has('senderUrl')
    const sender = rememberSenders()
    const recipients = remember((urls) => urls.split(',').flatMap((url) => profileSlug(url) ?? []))
    const recipientNames = remember((names) => names.trim())
    const conversation = rememberLast()

    return (row) => {
      if (isYes(row.messageDraft) || isYes(row.conversationDraft)) return 'a draft that was never sent'
      const from = sender(row.fromName, row.senderUrl)
      if (from === null) return ENDLESS_NAME
      const toSlugs = recipients(row.recipientUrls)
      const to = recipientNames(row.toName)
      if (from.slug === null) {
        if (from.name === '') {
          return row.fromName.trim() === ''
            ? 'sponsored or system message: it has no sender'
            : "the sender's account is closed"
        }
        // A campaign carries a real name without a profile, and HTML where people write plain text.
        if (saysWhoSent && (isHtml(row.content) || (to === '' && toSlugs.length === 0))) {
          return 'sponsored message: its sender has no profile'
        }
      }
      if (to !== '' && toSlugs.length === 0 && isNobody(to)) return "the recipient's account is closed"
      const written = row.date.trim()
      const at = readUtc(written, dayFirst)
      if (at === null) {
        return written === '' ? 'the date is missing' : `the date ${quote(written)} cannot be read`
      }
      return {
        type: 'message',
        conversation: conversation(row.conversation),
        from,
        to,
        toSlugs,
        at,
        text: plainText(row.content),
        folder: row.folder.trim().toUpperCase(),
        direction: readDirection(row.direction),
      }
    }
  },
}

function isYes(cell: string): boolean {
  return cell !== '' && /^(yes|true)$/i.test(cell.trim())
}

/** Null when the name is no person's. */
function identityOf(name: string, url: string): Identity | null {
  const cleaned = cleanName(name)
  if (isEndless(cleaned)) return null
  return { slug: profileSlug(url), urn: null, email: null, name: isNobody(cleaned) ? '' : cleaned }
}

const MOST_REMEMBERED = 20_000

/**
 * The same few thousand people write all the messages, so what was made of their cells is kept. A cell is a slice
 * that would keep its whole piece of the file in memory: what is kept is made from a copy.
 */
function remember<T>(make: (cell: string) => T): (cell: string) => T {
  const made = new Map<string, T>()
  return (cell) => {
    const before = made.get(cell)
    if (before !== undefined) return before
    if (made.size >= MOST_REMEMBERED) made.clear()
    const key = copy(cell)
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/** As `remember`, for a sender: by address, as long as the name beside it stays the same. */
function rememberSenders(): (name: string, url: string) => Identity | null {
  const made = new Map<string, { readonly name: string; readonly identity: Identity | null }>()
  return (name, url) => {
    const before = made.get(url)
    if (before !== undefined && before.name === name) return before.identity
    if (made.size >= MOST_REMEMBERED) made.clear()
    const own = copy(name)
    const key = copy(url)
    const identity = identityOf(own, key)
    made.set(key, { name: own, identity })
    return identity
  }
}

/** Rows of one conversation follow each other. */
function rememberLast(): (cell: string) => string {
  let last = ''
  return (cell) => {
    if (cell !== last) last = copy(cell.trim())
    return last
  }
}

/** The same characters in memory of their own. */
function copy(cell: string): string {
  return ` ${cell}`.slice(1)
}
