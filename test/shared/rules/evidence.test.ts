import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { written } from '../../../shared/rules/aimEvidence.ts'
import { quoted } from '../../../shared/rules/evidence.ts'
import type { Finding } from '../../../shared/rules/text/finding.ts'
import { read } from '../../../shared/rules/text/reading.ts'
import { sentenceAround } from '../../../shared/rules/text/sentence.ts'

function finding(text: string, quote: string, weight: number): Finding {
  const start = text.indexOf(quote)
  const place = { start, end: start + quote.length }
  return { intent: 'sells', phrase: start, weight, text, ...place, sentence: sentenceAround(text, place) }
}

const text =
  'Hello Olive. We help small shops save money. Our clients love it! Would you like a demo? Yours, Nil'
const quotes = (found: readonly Finding[]) => quoted(found, 'In the note').map(({ quote }) => quote)

describe('what a rule quotes', () => {
  it('is the whole sentence in which a finding stands', () => {
    expect(quotes([finding(text, 'small shops', 2)])).toEqual(['We help small shops save money.'])
  })

  it('is one sentence for all that was found in it', () => {
    const found = [finding(text, 'small shops', 2), finding(text, 'save money', 1)]
    expect(quotes(found)).toEqual(['We help small shops save money.'])
  })

  it('is at most the two heaviest sentences, in the order of the text', () => {
    const found = [
      finding(text, 'a demo', 2),
      finding(text, 'Our clients', 2),
      finding(text, 'We help small shops', 2),
      finding(text, 'save money', 1),
    ]
    expect(quotes(found)).toEqual(['We help small shops save money.', 'Would you like a demo?'])
  })

  it('leaves out a hint that stands alone, unless hints are all there is', () => {
    expect(quotes([finding(text, 'a demo', 2), finding(text, 'clients', 1)])).toEqual([
      'Would you like a demo?',
    ])
    expect(quotes([finding(text, 'clients', 1)])).toEqual(['Our clients love it!'])
  })

  it('is cut between words where the sentence is too long to be read at a glance', () => {
    const long = `${'many words go before it '.repeat(9)}we sell kilns ${'and many words come after '.repeat(9)}`
    const [quote = ''] = quotes([finding(long, 'we sell kilns', 2)])
    expect(quote).toContain('we sell kilns')
    expect(quote.length).toBeLessThanOrEqual(140)
    expect(` ${long} `).toContain(` ${quote} `)
  })

  it('always stands in the text and holds what was found, whatever the text', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const whole = `${before} kiln ${after}`
        const at = before.length + 1
        const place = { start: at, end: at + 4 }
        const found = { ...finding(whole, 'kiln', 2), ...place, sentence: sentenceAround(whole, place) }
        const [quote = ''] = quotes([found])
        expect(whole).toContain(quote)
        expect(quote).toContain('kiln')
        expect(quote.length).toBeLessThanOrEqual(141)
      }),
    )
  })

  it('is found again in what is read', () => {
    const found = read(text).findings
    for (const quote of quotes(found)) expect(text).toContain(quote)
  })
})

describe('how far from connecting something was written', () => {
  it.each([
    [null, 'In a message'],
    [-3, 'Before you connected'],
    [0, 'The same day you connected'],
    [1, '1 day after connecting'],
    [12, '12 days after connecting'],
  ])('%s days is "%s"', (days, says) => {
    expect(written({ days })).toBe(says)
  })
})
