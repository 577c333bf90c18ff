import type { DocumentEvent, DocumentReader, Reading } from '../documentReader.ts'
import type { Member } from '../member.ts'
import { fromLineLength } from './fromLine.ts'
import type { RawMail } from './mailIntake.ts'
import { MailTally } from './mailTally.ts'
import { MboxSplitter } from './mboxSplitter.ts'
import { readMail } from './readMail.ts'

/**
 * Mailboxes in the mbox format, of any size: of Google Takeout, of Thunderbird (whose files have no extension), and
 * Apple Mail's export. Holds one piece of the file and the mail at hand in memory.
 */
export const mailbox: DocumentReader = {
  kind: 'mail',
  together: false,
  mayBe(name) {
    return isMbox(name) || hasNoExtension(name)
  },
  fits(start, name) {
    return (fromLineLength(start, 0, true) ?? 0) > 0 || isMbox(name)
  },
  async *read(members, reading) {
    for (const member of members) yield* readMailbox(member, reading)
  },
}

function isMbox(name: string): boolean {
  return /\.mbox$/i.test(name)
}

/** True for `Inbox` and `Archive.sbd/2019`, as Thunderbird calls its files. */
export function hasNoExtension(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return base !== '' && !base.includes('.')
}

async function* readMailbox(member: Member, { limits, signal, now }: Reading): AsyncGenerator<DocumentEvent> {
  signal?.throwIfAborted()
  const tally = new MailTally(member.shown, limits)
  const splitter = new MboxSplitter()
  let bytes = 0
  const take = async (mails: readonly RawMail[]) => {
    for (const mail of mails) tally.add(mail.line, await readMail(unquoted(mail), now))
  }
  for await (const chunk of member.read()) {
    signal?.throwIfAborted()
    bytes += chunk.length
    await take(splitter.push(chunk))
    yield* tally.facts()
  }
  await take(splitter.end())
  yield* tally.end(bytes === 0 ? ['The file is empty.'] : [])
}

/** Mailboxes put `>` before lines of a mail that could be taken for the beginning of the next. */
function unquoted(mail: RawMail): RawMail {
  if (mail.bytes === null || !mail.bytes.includes('>From ')) return mail
  const text = mail.bytes.toString('latin1').replace(/^>(>*From )/gm, '$1')
  return { ...mail, bytes: Buffer.from(text, 'latin1') }
}
