import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecoder } from '../../../main/engine/readers/decode.ts'

function decode(bytes: Buffer, piece = bytes.length || 1) {
  const decoder = createDecoder()
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += decoder.push(bytes.subarray(at, at + piece))
  text += decoder.end()
  return { text, encoding: decoder.encoding(), replaced: decoder.replaced() }
}

/** Well-formed text, without a BOM of its own at the start. */
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !value.startsWith('\ufeff'))
const piece = fc.integer({ min: 1, max: 9 })

const big = (value: string) => Buffer.from(value, 'utf16le').swap16()
const encodings = {
  'UTF-8': (value: string) => Buffer.from(value),
  'UTF-8 with BOM': (value: string) => Buffer.from(`\ufeff${value}`),
  'UTF-16LE with BOM': (value: string) => Buffer.from(`\ufeff${value}`, 'utf16le'),
  'UTF-16BE with BOM': (value: string) => big(`\ufeff${value}`),
}

test.each(Object.entries(encodings))('%s reads back as written, in pieces of any size', (_, encode) => {
  fc.assert(
    fc.property(text, piece, (value, size) => {
      expect(decode(encode(value), size)).toMatchObject({ text: value, replaced: false })
    }),
  )
})

describe('bytes that are not UTF-8', () => {
  test('are windows-1252 when nothing else in sight is UTF-8', () => {
    const bytes = Buffer.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80, 0x20, 0x93, 0x41, 0x94])
    expect(decode(bytes)).toEqual({ text: 'José € “A”', encoding: 'windows-1252', replaced: false })
    expect(decode(bytes, 1).text).toBe('José € “A”')
    expect(decode(Buffer.from([0x41, 0xe9])).text).toBe('Aé')
  })

  test('are replaced in a file that is UTF-8 otherwise', () => {
    const bytes = Buffer.concat([Buffer.from('José\n'), Buffer.from([0xff, 0x41]), Buffer.from('é')])
    expect(decode(bytes)).toEqual({ text: 'José\n\ufffdAé', encoding: 'UTF-8', replaced: true })
  })

  test('are not seen where the file itself holds the replacement character', () => {
    expect(decode(Buffer.from('a \ufffd é')).replaced).toBe(false)
  })
})

test('half a UTF-16 character at the end, and half a pair, are replaced', () => {
  expect(decode(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toMatchObject({
    text: 'A\ufffd',
    replaced: true,
  })
  expect(decode(Buffer.from([0xff, 0xfe, 0x3d, 0xd8]))).toMatchObject({ text: '\ufffd', replaced: true })
})

test('any bytes decode to well-formed text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), piece, (bytes, size) => {
      expect(decode(Buffer.from(bytes), size).text.isWellFormed()).toBe(true)
    }),
  )
  expect(decode(randomBytes(100_000), 1000).text.isWellFormed()).toBe(true)
})
