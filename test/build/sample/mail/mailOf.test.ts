import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { credentialMark } from '../../../../build/sample/mail/credentials.ts'
import { eras, mailKinds } from '../../../../build/sample/mail/eras.ts'
import { mailOf, mailTime } from '../../../../build/sample/mail/mailOf.ts'
import { emlxOf, mailboxStyles, mboxOf } from '../../../../build/sample/mail/mboxOf.ts'
import { strangerKinds, strangerMail } from '../../../../build/sample/mail/strangerMail.ts'
import { form, person } from '../../../engine/readers/mail/support.ts'

test.each(mailKinds)(
  '%s: the mails of every year are whole, with two parts that hold the same',
  async (kind) => {
    for (const era of eras) {
      const shown = person(5)
      const bytes = mailOf(shown, form({ kind, era }))
      expect(
        Math.max(
          ...bytes
            .toString()
            .split('\r\n')
            .map((line) => line.length),
        ),
      ).toBeLessThan(200)
      const mail = await PostalMime.parse(bytes)
      const name = `${shown.first} ${shown.last}`
      expect(mail.text).toContain(name)
      expect(mail.html).toContain(name.replace("'", '&#39;').slice(0, 4))
      expect(mail.date).toBe(new Date(mailTime(shown, kind)).toISOString())
      expect(mail.text).toContain(`=${credentialMark}`)
      expect(mail.headers.find(({ key }) => key === 'x-linkedin-template')?.value).toMatch(/invit|guest/)
    }
  },
)

test('the same mail comes of the same input', () => {
  const make = () => Buffer.concat(mailKinds.map((kind) => mailOf(person(5), form({ kind }))))
  expect(make()).toEqual(make())
  expect(strangerKinds.map((kind) => strangerMail(kind, 2))).toEqual(
    strangerKinds.map((kind) => strangerMail(kind, 2)),
  )
})

test('letters outside ASCII survive', async () => {
  const shown = person(6, { first: 'Çelik', last: 'Öztürk', note: 'Grüße 👋 =20 from the quay' })
  const mail = await PostalMime.parse(mailOf(shown, form({ era: '2025' })))
  expect(mail.from?.name).toBe('Çelik Öztürk')
  expect(mail.text).toContain(shown.note)
})

test('a file of a stranger is as large as asked', () => {
  expect(strangerMail('attachment', 1, 500_000).length).toBeGreaterThan(500_000)
})

test.each(mailboxStyles)('a mailbox of %s has one piece for each mail, ended by an empty line', (style) => {
  const pieces = [...mboxOf([strangerMail('colleague', 1), strangerMail('newsletter', 2)], style)]
  expect(pieces.map((piece) => piece.toString().slice(0, 5))).toEqual(['From ', 'From '])
  expect(pieces.every((piece) => /\r?\n\r?\n$/.test(piece.toString()))).toBe(true)
})

test('an .emlx file begins with the number of bytes of its mail', () => {
  const mail = strangerMail('colleague', 1)
  const written = emlxOf(mail).toString()
  expect(Number.parseInt(written, 10)).toBe(mail.length)
  expect(written).toContain('<plist')
})
