import fc from 'fast-check'
import { expect, test } from 'vitest'
import { credentialMark } from '../../../build/sample/mail/credentials.ts'
import { eras, mailKinds } from '../../../build/sample/mail/eras.ts'
import { mailOf } from '../../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../../build/sample/mail/mboxOf.ts'
import { strangerKinds, strangerMail } from '../../../build/sample/mail/strangerMail.ts'
import { withoutCredentials } from '../../../main/engine/readers/credentials.ts'
import { mailbox } from '../../../main/engine/readers/mail/mailbox.ts'
import { form, member, person, readAll } from './mail/support.ts'

const NAMES = [
  'otpToken',
  'midToken',
  'midSig',
  'sharedKey',
  'loid',
  'eid',
  'trkEmail',
  'lipi',
  'refId',
  'savedSearchAuthToken',
] as const

const FORMS: readonly ((name: string) => string)[] = [
  (name) => `https://www.linkedin.com/comm/in/ana?${name}=${credentialMark}1`,
  (name) => `https://www.linkedin.com/comm/in/ana?trk=x&amp;${name}=${credentialMark}1&amp;a=b`,
  (name) => `https://www.linkedin.com/comm/x/invitationId/1/${name}/${credentialMark}1/`,
  (name) => `https://go.example/?url=https%3A%2F%2Fwww.linkedin.com%2Fx%3F${name}%3D${credentialMark}1`,
  (name) =>
    `https://go.example/?url=https%253A%252F%252Flinkedin.com%252Fx%253F${name}%253D${credentialMark}1`,
  (name) => `linkedin.com/in/ana#${name}=${credentialMark}1`,
  (name) => `${name}=${credentialMark}1`,
  (name) => `see (${name.toUpperCase()}=${credentialMark}1&b=c) there`,
]

test.each(NAMES)('%s and its value are taken out of any text', (name) => {
  for (const text of FORMS) {
    const safe = withoutCredentials(`before ${text(name)} after`)
    expect(safe).not.toContain(credentialMark)
    expect(safe.toLowerCase()).not.toContain(name.toLowerCase())
    expect(safe).toMatch(/^before .* ?after$/)
  }
})

test('other texts and links stay as they are', () => {
  const texts = ['Eid Mubarak! eid', 'https://quay.example/in?a=b&c=d#e', 'A refId is a word.', '1 = 1', '']
  expect(texts.map(withoutCredentials)).toEqual(texts)
})

const asWord = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'i')

test('nothing that was in a link reaches what is read, but the profile and the number', async () => {
  const note = fc
    .array(
      fc.oneof(fc.constantFrom(...NAMES.flatMap((name) => FORMS.map((make) => make(name)))), fc.lorem()),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('\n') || null)
  await fc.assert(
    fc.asyncProperty(note, fc.constantFrom('text', 'html', undefined), async (written, only) => {
      const mails = mailKinds.flatMap((kind) =>
        eras.map((era) =>
          mailOf(person(1, { note: written, headline: written?.split('\n')[0] ?? null }), {
            ...form({ kind, era, others: [person(2)], suggested: [person(3)] }),
            ...(only === undefined ? {} : { only }),
          }),
        ),
      )
      const strangers = strangerKinds.map((kind) => strangerMail(kind, 5))
      const read = await readAll(mailbox, [member('x.mbox', mboxOf([...mails, ...strangers], 'takeout'))])
      expect(read.rows).toBeGreaterThanOrEqual(mails.length)
      const all = JSON.stringify(read)
      expect(all).not.toContain(credentialMark)
      expect(all).not.toMatch(asWord)
    }),
    { numRuns: 30 },
  )
})
