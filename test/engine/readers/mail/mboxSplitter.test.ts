import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawMail } from '../../../../main/engine/readers/mail/mailIntake.ts'
import { MboxSplitter } from '../../../../main/engine/readers/mail/mboxSplitter.ts'
import { cut } from './support.ts'

function split(content: Buffer, size = 64): RawMail[] {
  const splitter = new MboxSplitter()
  return [...cut(content, size).flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}

const FROM_LINES = [
  'From 1751234567890123456@xxx Mon Jan 01 00:00:00 +0000 2024',
  'From - Mon Jan 01 00:00:00 2024',
  'From sender@mail.example Mon Jan  1 00:00:00 2024',
  'From sender@mail.example Mon Jan  1 00:00:00 2024 +0100',
  'From ',
]
const HEADER = ['From: Ana <invitations@linkedin.com>', 'Subject: I want to connect']
/** Lines that begin as a From line does and are none. */
const SENTENCES = [
  'From here on, the quay is closed.',
  'From Monday on, Jan 01 00:00:00 2024 will be remembered.',
  'From - what else - Mon Jan 01 2024',
  'From:',
  'From',
  'from - Mon Jan 01 00:00:00 2024',
  ' From - Mon Jan 01 00:00:00 2024',
  '>From - Mon Jan 01 00:00:00 2024',
  '',
  'a line',
]

test.each(FROM_LINES)('a mail begins after an empty line and %s', (line) => {
  const mail = [line, ...HEADER, '', 'text', '']
  for (const end of ['\n', '\r\n']) {
    const mails = split(Buffer.from([...mail, ...mail, ...mail].join(end)))
    expect(mails.map((found) => found.line)).toEqual([1, 7, 13])
  }
})

test.each(SENTENCES)('"%s" in a text begins no mail', (sentence) => {
  const text = ['text', '', sentence, 'more', '', sentence, '', 'end', ''].join('\n')
  const content = `${FROM_LINES[1]}\n${HEADER.join('\n')}\n\n${text}`
  expect(split(Buffer.from(content)).map(({ bytes }) => bytes?.toString())).toEqual([
    content.slice(content.indexOf('\n') + 1),
  ])
})

test('a From line that follows no empty line begins no mail', () => {
  const content = `${FROM_LINES[1]}\n${HEADER.join('\n')}\n\ntext\n${FROM_LINES[1]}\ntext\n`
  expect(split(Buffer.from(content))).toHaveLength(1)
})

test('the bare word begins a mail only above a header', () => {
  const content = (next: string) => `From \n${HEADER.join('\n')}\n\ntext\n\nFrom \n${next}\n\n`
  expect(split(Buffer.from(content('Subject: two')))).toHaveLength(2)
  expect(split(Buffer.from(content('two words here: no')))).toHaveLength(1)
})

test('a second, quoted From line above the header is no part of the mail', () => {
  const content = `${FROM_LINES[1]}\n>From - Mon Jan 01 00:00:00 2024\n${HEADER.join('\n')}\n\ntext\n`
  expect(split(Buffer.from(content))[0]?.bytes?.toString()).toBe(`${HEADER.join('\n')}\n\ntext\n`)
})

test('mails come out as they went in, whatever their lines, their ends and the pieces they came in', () => {
  const body = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 30 })), {
    maxLength: 12,
  })
  const mail = fc.record({ from: fc.constantFrom(...FROM_LINES), body })
  fc.assert(
    fc.property(
      fc.array(mail, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 200 }),
      (mails, end, size) => {
        const texts = mails.map(({ body: lines }) => [...HEADER, '', ...lines, '', ''].join(end))
        const written = mails.map(({ from }, index) => `${from}${end}${texts[index]}`)
        const content = Buffer.from(written.join(''))
        const found = split(content, size)
        expect(found.map(({ bytes }) => bytes?.toString())).toEqual(texts)
        let line = 1
        const lines = written.map((text) => {
          const first = line
          line += text.split('\n').length - 1
          return first
        })
        expect(found.map((raw) => raw.line)).toEqual(lines)
      },
    ),
  )
})

test('any bytes at all are taken in, and none of them twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => {
      expect(split(Buffer.from(bytes), size).length).toBeLessThanOrEqual(1)
    }),
  )
})
