import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailOf } from '../../../../build/sample/mail/mailOf.ts'
import { emlxOf } from '../../../../build/sample/mail/mboxOf.ts'
import { strangerMail } from '../../../../build/sample/mail/strangerMail.ts'
import { looseMails } from '../../../../main/engine/readers/mail/looseMails.ts'
import { cut, form, member, onlyInvitation, person, readAll } from './support.ts'

const mail = mailOf(person(1), form())

test('loose mails are read as one, and the file that something is wrong with is named', async () => {
  const read = await readAll(looseMails, [
    member('mails/1.eml', mail),
    member('mails/2.emlx', emlxOf(mailOf(person(2), form()))),
    member('mails/3.eml', strangerMail('forged domain', 1)),
    member('mails/4.eml', strangerMail('newsletter', 1)),
    member('mails/5.eml', ''),
    member('mails/6.emlx', 'From: Ana\n\ntext'),
  ])
  expect(read.facts).toHaveLength(2)
  expect(read.issues.map(({ reason }) => reason)).toEqual([
    '"3.eml": looks like LinkedIn but is not: from "invitations@linkedin.com.doors.example"',
    '"5.eml": the file is empty',
    '"6.emlx": the first line is not the number of bytes of the mail',
  ])
  expect(read.rows).toBe(5)
  expect(read.notes).toEqual(['1 other mail was passed by.'])
})

test.each([
  ['LF', Buffer.from(mail.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')],
  ['a mark of its encoding', Buffer.concat([Buffer.from('\ufeff'), mail])],
  ['empty lines before it', Buffer.concat([Buffer.from('\r\n\r\n'), mail])],
  ["a mailbox's first line", Buffer.concat([Buffer.from('From - Mon Jan 01 00:00:00 2024\r\n'), mail])],
])('a mail with %s is read', async (_, content) => {
  const whole = onlyInvitation(await readAll(looseMails, [member('1.eml', mail)]))
  expect(onlyInvitation(await readAll(looseMails, [member('1.eml', content)]))).toEqual(whole)
})

test('an .emlx file is cut by its count, whatever the mail and the pieces are', async () => {
  const list = '<?xml version="1.0"?><plist version="1.0"></plist>'
  const whole = onlyInvitation(await readAll(looseMails, [member('1.eml', mail)]))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', list, `\n${list}\n123\n`),
      fc.integer({ min: 20, max: 5000 }),
      async (inside, size) => {
        const content = emlxOf(Buffer.concat([mail, Buffer.from(inside)]))
        const read = await readAll(looseMails, [member('1.emlx', cut(content, size))])
        expect(onlyInvitation(read)).toEqual(whole)
      },
    ),
  )
})

test('an .emlx file that is shorter than its count is named', async () => {
  const content = emlxOf(mail).subarray(0, mail.length - 50)
  const read = await readAll(looseMails, [member('1.emlx', content)])
  expect(read).toMatchObject({
    facts: [],
    issues: [{ line: 1, reason: 'the mail is cut off before its end' }],
  })
})

const start = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\nbody`)

test('a mail is recognised by its name or its header', () => {
  expect(looseMails.fits(mail.subarray(0, 4096), '1.eml')).toBe(true)
  expect(looseMails.fits(mail.subarray(0, 4096), 'message')).toBe(true)
  expect(looseMails.fits(emlxOf(mail).subarray(0, 4096), '1.partial.emlx')).toBe(true)
  expect(looseMails.fits(start('Some notes', 'From: me'), 'notes')).toBe(false)
  expect(looseMails.fits(start('Name: Ana', 'Age: 3'), 'notes')).toBe(false)
  expect(['1.eml', 'a/2.EMLX', 'message'].map((name) => looseMails.mayBe(name))).not.toContain(false)
  expect(['1.mht', 'a.mhtml', 'a.csv', 'a.msf'].map((name) => looseMails.mayBe(name))).not.toContain(true)
})

test.each([
  [
    'Chromium',
    ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://x.example/', 'Subject: x', 'Date: x'],
  ],
  ['another browser', ['From: "Saved by Some Browser 11"', 'Subject: x', 'Date: x', 'MIME-Version: 1.0']],
  [
    'any program',
    [
      'From: x',
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="x"',
    ],
  ],
])('a page saved by %s is no mail, whatever its name', (_, lines) => {
  for (const name of ['page.mhtml', 'page', 'page.eml'])
    expect(looseMails.fits(start(...lines), name)).toBe(false)
})
