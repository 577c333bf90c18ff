import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvRecord, createCsvParser, LONGEST_RECORD } from '../../../main/engine/readers/csv.ts'
import { writeCsv } from './support.ts'

function read(text: string, delimiter = ',', piece = text.length || 1): CsvRecord[] {
  const parser = createCsvParser(delimiter)
  const records: CsvRecord[] = []
  for (let at = 0; at < text.length; at += piece) records.push(...parser.push(text.slice(at, at + piece)))
  records.push(...parser.end())
  return records
}

const cells = (records: readonly CsvRecord[]) => records.map((record) => record.cells)
const lines = (records: readonly CsvRecord[]) => records.map(({ line }) => line)
const faults = (records: readonly CsvRecord[]) =>
  records.flatMap(({ line, fault }) => (fault === null ? [] : [{ line, fault }]))

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', '\r', ' ', 'é', '中', '😀', 'a'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
)
/** Two cells at least, so that no row is a blank line. */
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 12 })
const dialect = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
})

describe('a well-formed file', () => {
  test('reads back as it was written, in pieces of any size', () => {
    fc.assert(
      fc.property(rows, dialect, fc.integer({ min: 1, max: 40 }), (written, how, piece) => {
        expect(cells(read(writeCsv(written, how), how.delimiter, piece))).toEqual(written)
      }),
    )
  })

  test('reads as csv-parse reads it', () => {
    fc.assert(
      fc.property(rows, dialect, (written, how) => {
        const text = writeCsv(written, how)
        const expected = parse(text, {
          delimiter: how.delimiter,
          record_delimiter: how.newline,
          relax_column_count: true,
        })
        expect(cells(read(text, how.delimiter))).toEqual(expected)
      }),
    )
  })

  test('gives every row the line on which it begins', () => {
    fc.assert(
      fc.property(rows, dialect, fc.integer({ min: 1, max: 40 }), (written, how, piece) => {
        const records = read(writeCsv(written, how), how.delimiter, piece)
        const expected = written.map(
          (_, index) => writeCsv(written.slice(0, index), how).split(/\r\n|\r|\n/).length,
        )
        expect(lines(records)).toEqual(expected)
      }),
    )
  })

  test('counts blank lines, and gives no record for them', () => {
    expect(read('a,b\n\n\r\nc,d', ',')).toEqual([
      { line: 1, cells: ['a', 'b'], fault: null },
      { line: 4, cells: ['c', 'd'], fault: null },
    ])
  })

  test('keeps a quotation mark inside a cell that does not begin with one', () => {
    expect(cells(read('5" disk,say "hi"\n'))).toEqual([['5" disk', 'say "hi"']])
  })
})

describe('a wrong quotation mark', () => {
  test('that never closes is a fault on the line where it opens, and loses nothing after it', () => {
    const records = read('a,b\nc,"d\ne,f\ng,h\n')
    expect(faults(records)).toEqual([{ line: 2, fault: expect.stringContaining('never closed') }])
    expect(cells(records)).toEqual([['a', 'b'], [], ['e', 'f'], ['g', 'h']])
    expect(lines(records)).toEqual([1, 2, 3, 4])
  })

  test('does not swallow rows up to the next quoted cell', () => {
    const records = read('a,"b\nc,d\ne,"f, g"\nh,i\n')
    expect(lines(records)).toEqual([1, 2, 3, 4])
    expect(cells(records).slice(1)).toEqual([
      ['c', 'd'],
      ['e', 'f, g'],
      ['h', 'i'],
    ])
  })

  test('that is not doubled is a fault, even after a cell of several lines', () => {
    const records = read('a,"x\ny","say "hi" now"\nb,c\n')
    expect(faults(records)).toEqual([{ line: 2, fault: expect.stringContaining('doubled') }])
    expect(records.at(-1)).toEqual({ line: 3, cells: ['b', 'c'], fault: null })
  })

  test('is found in pieces of any size as it is in one', () => {
    const soup = fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', '""', '"b"'), { maxLength: 60 })
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 9 }), (parts, piece) => {
        const text = parts.join('')
        expect(read(text, ',', piece)).toEqual(read(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('does not keep more than a few million characters waiting', () => {
    const parser = createCsvParser(',')
    const line = `${'x'.repeat(99)}\n`
    const records = [...parser.push('a,"b\n')]
    for (let pushed = 0; pushed < 3 * LONGEST_RECORD; pushed += 64_000)
      records.push(...parser.push(line.repeat(640)))
    expect(faults(records)).toHaveLength(1)
    expect(records.length).toBeGreaterThan(LONGEST_RECORD / 100)
  })

  test('in every line of a long file takes time in proportion', () => {
    const hostile = ['"', 'a,"\n', '"x""\n', ',"""\n', '"\n"x', 'x","""\n']
    for (const part of hostile) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      const start = performance.now()
      read(text, ',', 65_536)
      expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(10_000)
    }
  })
})

test('a cell of a megabyte is read', () => {
  const long = `${'word "quoted"\n'.repeat(80_000)}`
  expect(cells(read(writeCsv([['a', long]]), ',', 16_384))).toEqual([['a', long]])
})

test('a line that never ends is one fault', () => {
  const records = read(`${'x'.repeat(3 * LONGEST_RECORD)}\na,b\n`, ',', 1_000_000)
  expect(faults(records)).toEqual([{ line: 1, fault: expect.stringContaining('longer') }])
  expect(records.at(-1)).toEqual({ line: 2, cells: ['a', 'b'], fault: null })
})
