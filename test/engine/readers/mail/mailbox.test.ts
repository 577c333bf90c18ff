import { expect, test } from 'vitest'
import { eras, mailKinds } from '../../../../build/sample/mail/eras.ts'
import { mailOf } from '../../../../build/sample/mail/mailOf.ts'
import { mailboxStyles, mboxOf } from '../../../../build/sample/mail/mboxOf.ts'
import { strangerKinds, strangerMail } from '../../../../build/sample/mail/strangerMail.ts'
import { LIMITS } from '../../../../main/engine/readers/limits.ts'
import { mailbox } from '../../../../main/engine/readers/mail/mailbox.ts'
import { cut, form, member, onlyInvitation, person, readAll } from './support.ts'

const invitations = Array.from({ length: 12 }, (_, index) => person(index))
const mixed = [
  ...invitations.map((shown) => mailOf(shown, form())),
  ...strangerKinds.map((kind) => strangerMail(kind, 3)),
]

test.each(mailboxStyles)('a mailbox of %s gives its invitations and passes the rest by', async (style) => {
  const content = Buffer.concat([...mboxOf(mixed, style)])
  const read = await readAll(mailbox, [member('Inbox', cut(content, 1000))])
  expect(read.facts.map((fact) => fact.type === 'invitation' && fact.number)).toEqual(
    invitations.map(({ number }) => number),
  )
  const lines = content.toString('latin1').split('\n')
  expect(read.lines.map((line) => lines[line - 1]?.slice(0, 5))).toEqual(invitations.map(() => 'From '))
  expect(read.issues.map(({ reason }) => reason.slice(0, 30))).toEqual(
    Array.from({ length: 3 }, () => 'looks like LinkedIn but is not'),
  )
  expect(read.issues.every(({ line }) => lines[line - 1]?.startsWith('From '))).toBe(true)
  expect(read.rows).toBe(read.facts.length + read.issues.length)
  expect(read.notes).toEqual(["8 other mails were passed by, 4 of them other mails of LinkedIn's."])
})

test('a note whose lines were quoted for the mailbox is read without the marks', async () => {
  const note = 'We met at the fair.\nFrom here on, call me Ottilie.\n>From me too'
  const mail = mailOf(person(1, { note }), form({ only: 'text' }))
  const read = await readAll(mailbox, [member('x.mbox', mboxOf([mail], 'apple'))])
  expect(onlyInvitation(read).note).toBe(note)
})

test('a file is recognised by its name or its first line', () => {
  const start = (text: string) => Buffer.from(text)
  expect(mailbox.fits(start('From - Mon Jan 01 00:00:00 2024\nFrom: a\n'), 'Inbox')).toBe(true)
  expect(mailbox.fits(start('From 17@xxx Mon Jan 01 00:00:00 +0000 2024\r\n'), 'All mail.mbox')).toBe(true)
  expect(mailbox.fits(start('From \nX-Mozilla-Status: 0001\n'), 'Archive')).toBe(true)
  expect(mailbox.fits(start(''), 'empty.mbox')).toBe(true)
  expect(mailbox.fits(start(''), 'Inbox')).toBe(false)
  expect(mailbox.fits(start('From here on,\n'), 'essay')).toBe(false)
  expect(mailbox.fits(start('From: Ana\n'), 'mail')).toBe(false)
  expect(['a/Inbox', 'mbox', 'X.mbox/mbox', 'b.MBOX'].map((name) => mailbox.mayBe(name))).not.toContain(false)
  expect(
    ['Inbox.msf', 'a.csv', 'a.eml', 'X.mbox/table.plist'].map((name) => mailbox.mayBe(name)),
  ).not.toContain(true)
})

test('an empty mailbox is said to be empty', async () => {
  const read = await readAll(mailbox, [member('x.mbox', '')])
  expect(read).toMatchObject({ facts: [], rows: 0, issues: [], notes: ['The file is empty.'] })
})

test('a mailbox that is cut in the middle of a mail gives all before it, and names that one', async () => {
  const content = Buffer.concat([...mboxOf(mixed.slice(0, 3), 'takeout')])
  const read = await readAll(mailbox, [member('x.mbox', content.subarray(0, content.length - 900))])
  expect(read.facts).toHaveLength(2)
  expect(read.issues.map(({ reason }) => reason)).toEqual(['the mail is cut off before its end'])
})

const MEGABYTE = 1 << 20

test('an attachment of 100 MB is passed by, and named if it is in a mail of LinkedIn', async () => {
  const filler = Buffer.alloc(MEGABYTE, 'RnJvbSBoZXJlIG9uLCBhbGwgaXMgcXVpZXQgaW4gdGhlIGhhcmJvdXIu\r\n')
  function* content() {
    for (const from of ['Scan <scan@lanternway.example>', 'Ana <invitations@linkedin.com>']) {
      yield Buffer.from(
        `From - Mon Jan 01 00:00:00 2024\r\nFrom: ${from}\r\nSubject: I want to connect\r\n\r\n`,
      )
      for (let count = 0; count < 100; count += 1) yield filler
      yield Buffer.from('\r\n\r\n')
    }
    yield* mboxOf(mixed.slice(0, 1), 'takeout')
  }
  const before = process.memoryUsage().rss
  const read = await readAll(mailbox, [member('x.mbox', content())])
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE)
  expect(read.facts).toHaveLength(1)
  expect(read.issues.map(({ reason }) => reason)).toEqual(['the mail is larger than 25 MB'])
  expect(read.notes).toEqual(['1 other mail was passed by.'])
})

test('reading stops when it is cancelled, and when more mails are wrong than can be kept', async () => {
  const content = member('x.mbox', mboxOf(mixed, 'takeout'))
  const aborted = readAll(mailbox, [content], { signal: AbortSignal.abort(new Error('cancelled')) })
  await expect(aborted).rejects.toThrow('cancelled')
  const limited = readAll(mailbox, [content], { limits: { ...LIMITS, issues: 2 } })
  await expect(limited).rejects.toThrow(/^x\.mbox has more than 2 mails that cannot be read\. /)
})

test('every mail that the sample can make is read or named', async () => {
  const mails = mailKinds.flatMap((kind) =>
    eras.map((era) => mailOf(person(1), form({ kind, era, others: [person(2)], suggested: [person(3)] }))),
  )
  const read = await readAll(mailbox, [member('x.mbox', mboxOf(mails, 'thunderbird'))])
  expect(read.issues.map(({ reason }) => reason)).toEqual([
    'a digest with 2 people that cannot be told apart',
    'a digest with 2 people that cannot be told apart',
  ])
  expect(read.facts).toHaveLength(mails.length - 2 + 4)
  expect(read.notes).toEqual([])
})
