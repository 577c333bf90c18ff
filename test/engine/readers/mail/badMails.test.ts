import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailOf } from '../../../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../../../build/sample/mail/mboxOf.ts'
import { mailbox } from '../../../../main/engine/readers/mail/mailbox.ts'
import { form, member, person, readAll } from './support.ts'

const good = mailOf(person(1), form())
const text = good.toString('latin1')
const HEAD =
  'From: Ana Example <invitations@linkedin.com>\r\nDate: Fri, 01 Mar 2024 11:30:15 +0000\r\nSubject: I want to connect\r\n'
const PROFILE = 'Ana Example\r\nView profile: https://www.linkedin.com/comm/in/ana-example?trk=eml-x\r\n'

/** The bad mail between two good ones. */
async function between(bad: string) {
  const mails = [good, Buffer.from(bad, 'latin1'), mailOf(person(2), form())]
  const read = await readAll(mailbox, [member('x.mbox', mboxOf(mails, 'takeout'))])
  const numbers = read.facts.map((fact) => (fact.type === 'invitation' ? fact.number : null))
  expect(numbers[0]).toBe(person(1).number)
  expect(numbers.at(-1)).toBe(person(2).number)
  return { bad: read.facts.slice(1, -1), reasons: read.issues.map(({ reason }) => reason) }
}

function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  )
  const close = Array.from({ length: depth }, (_, level) => `--b${depth - 1 - level}--\r\n`)
  return `${HEAD}${open.join('')}Content-Type: text/plain\r\n\r\n${PROFILE}${close.join('')}`
}

test.each([
  ['400 parts inside each other', nested(400), 'the parts of the mail cannot be taken apart'],
  [
    'a header of 3 MB',
    `X-Filler: ${'a'.repeat(3 << 20)}\r\n${HEAD}\r\n${PROFILE}`,
    'the header of the mail is longer than 1 MB',
  ],
  ['an end that is missing', text.slice(0, text.length - 200), 'the mail is cut off before its end'],
  [
    'nothing in it',
    `${HEAD}X-LinkedIn-Template: email_m2m_invite_single_01\r\n\r\n`,
    'the text of the mail does not say who invites',
  ],
  [
    'another sender',
    text.replace('invitations@linkedin.com', 'invitations@linkedin.com.doors.example'),
    'looks like LinkedIn but is not: from "invitations@linkedin.com.doors.example"',
  ],
  [
    'an endless name',
    text.replace(/^From: .*$/m, `From: ${'Long '.repeat(200)}<invitations@linkedin.com>`),
    'a name is longer than 300 characters',
  ],
  ['no date', text.replace(/^(?:Date|Message-ID): .*\r\n/gm, ''), 'the mail has no date'],
])('a mail with %s is named, and the others are read', async (_, bad, reason) => {
  expect(await between(bad)).toEqual({ bad: [], reasons: [reason] })
})

test.each([
  ['a charset that there is not', text.replaceAll('charset=UTF-8', 'charset=x-quay-9')],
  ['NUL bytes', text.replace('View profile', '\0\0View\0 profile\0').replace('Subject: ', 'Subject: \0')],
  ['a boundary that is never used', `${HEAD}Content-Type: multipart/alternative\r\n\r\n${PROFILE}`],
  ['an encoding that there is not', text.replaceAll('quoted-printable', 'quay-printable')],
])('a mail with %s is read or named, and the others are read', async (_, bad) => {
  const read = await between(bad)
  expect(read.bad.length + read.reasons.length).toBe(1)
})

const MULTIPART = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n'

test.each([
  ['parts', `${HEAD}${MULTIPART}${'--b\r\n\r\n'.repeat(500_000)}--b--\r\n`],
  ['HTML', `${HEAD}Content-Type: text/html\r\n\r\n${'<p>x'.repeat(3_000_000)}`],
  ['one line', `${HEAD}\r\n${'a'.repeat(20_000_000)}`],
  [
    'broken encoding',
    `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=ZZ='.repeat(3_000_000)}`,
  ],
])('a mail of %s without end is named in a moment', async (_, bad) => {
  const began = performance.now()
  expect((await between(bad)).reasons).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('a file of 20 MB behind the text changes nothing', async () => {
  const file = `--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'A'.repeat(76)}\r\n`.repeat(260_000)}--b--\r\n`
  const { bad, reasons } = await between(
    `${HEAD}${MULTIPART}--b\r\nContent-Type: text/plain\r\n\r\n${PROFILE}${file}`,
  )
  expect(reasons).toEqual([])
  expect(bad).toMatchObject([{ who: { slug: 'ana-example' } }])
})

test('a mail whose base64 ends too early is read as far as it goes', async () => {
  const whole = Buffer.from(`${PROFILE}Accept: https://www.linkedin.com/comm/x?invitationId=5`).toString(
    'base64',
  )
  const { bad, reasons } = await between(
    `${HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${whole.slice(0, -30)}`,
  )
  expect(reasons).toEqual([])
  expect(bad).toMatchObject([{ who: { slug: 'ana-example', name: 'Ana Example' } }])
})

test('whatever is done to the bytes of a mail, reading ends and accounts for it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          at: fc.nat(text.length),
          bytes: fc.string({ unit: 'binary', maxLength: 20 }),
          drop: fc.nat(300),
        }),
        {
          maxLength: 6,
        },
      ),
      async (changes) => {
        let changed = text
        for (const { at, bytes, drop } of changes)
          changed = changed.slice(0, at) + bytes + changed.slice(at + drop)
        const content = Buffer.from(`From - Mon Jan 01 00:00:00 2024\r\n${changed}`, 'latin1')
        const read = await readAll(mailbox, [member('x.mbox', content)])
        expect(read.rows).toBe(read.facts.length + read.issues.length)
      },
    ),
    { numRuns: 150 },
  )
})
