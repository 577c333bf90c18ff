import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvLine } from '../../main/engine/csvCell.ts'

const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

describe('a cell of the exported file', () => {
  it.each(triggers.flatMap((sign) => [`${sign}cmd`, `  ${sign}cmd`, `${sign}"a",b`]))(
    'shows %j instead of running it',
    (text) => {
      const [[cell]] = parse(csvLine([text]), { relax_quotes: false }) as [[string]]
      expect(cell).toBe(`'${text}`)
    },
  )

  it('keeps a number a number', () => {
    expect(csvCell(-4)).toBe('"-4"')
  })

  it('never begins with a sign that a spreadsheet runs, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell]] = parse(csvLine([text])) as [[string]]
        expect(/^\s*[=+\-@＝＋－＠]/u.test(cell)).toBe(false)
        expect(cell.endsWith(text)).toBe(true)
      }),
    )
  })
})
