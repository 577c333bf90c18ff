import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanksIn, linksIn, outsideLinks, unfilled } from '../../../../shared/rules/text/outside.ts'
import { split } from '../../../../shared/rules/text/split.ts'

const found = (text: string) => outsideLinks(text, split(text))

describe('links that lead away', () => {
  it.each([
    ['see https://calendar.example/nil now', ['https://calendar.example/nil']],
    ['see www.webs.example', ['www.webs.example']],
    ['see webs.example/offer', ['webs.example/offer']],
    ['mail nil@webs.example', []],
    ['https://www.linkedin.com/in/nil', []],
    ['lnkd.in/abc', []],
    ['the end.Then', []],
  ])('%s', (text, expected) => {
    expect(found(text).map(({ quote }) => quote)).toEqual(expected)
  })

  it('knows a calendar', () => {
    expect(found('https://calendar.example/nil')[0]?.scheduling).toBe(true)
    expect(found('https://webs.example/nil')[0]?.scheduling).toBe(false)
  })
})

describe('a blank left unfilled', () => {
  it.each([
    'Hi {{firstName}}, hello',
    'Hi %FIRSTNAME%',
    'Dear [Name],',
    'I see you have been with for a while',
  ])('is found: %s', (text) => {
    expect(unfilled(text, split(text))).not.toEqual([])
  })

  it.each(['Hello , how are you', 'We saved {nothing at all, really, as you can see} here', 'It is 50%OFF'])(
    'is not found: %s',
    (text) => {
      expect(unfilled(text, split(text))).toEqual([])
    },
  )
})

const blank = fc.constantFrom(
  ' ',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\ufeff',
  '\u0001',
  '',
)
const sign = fc.constantFrom(...'. .. , ! ; / // … 。 @ - _ % { } [ ] < > ( 🙂 𝗙'.split(' '))
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((written) => written.join(''))

/** What is looked for, and what is nearly it. */
const link = joined(
  fc.constantFrom('www.', 'WWW.', 'http://', 'HTTPS://', 'httpſ://', 'www', 'lnkd.in/', '', '', ''),
  fc.constantFrom('webs', 'w-3', '5', '1.5', 'é', 'ſK', '', '.'),
  fc.constantFrom('.com', '.Example', '.co.uk', '.me/x', '.K', '.', ''),
)
const slot = joined(
  fc.constantFrom('{', '{{', '{{ ', '%', '[', '<', ''),
  fc.constantFrom('name', 'NAME', 'First Name', 'vorname', 'company', 'é_'),
  fc.constantFrom('}', '}}', '%', ']', '>', ''),
)
const gap = joined(
  fc.constantFrom('come across', 'in your', 'Work at', 'been with', 'BEEN WITH', 'Role at', 'hi'),
  blank,
  fc.constantFrom('.', ',', '!', 'for a', 'FOR A', 'for aſ', '…'),
)
const other = fc.oneof(fc.constantFrom('bread', '5', '1,5', '1.', 'for a'), fc.string({ unit: 'binary' }))
const text = fc
  .array(fc.oneof(link, slot, gap, blank, sign, other), { maxLength: 10 })
  .map((written) => written.join(''))

describe('the look before the slow ones', () => {
  it('misses no link', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(found(written)).toEqual(linksIn(written))
      }),
      { numRuns: 3_000 },
    )
  })

  it('misses no blank', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(unfilled(written, split(written))).toEqual(blanksIn(written))
      }),
      { numRuns: 3_000 },
    )
  })

  it.each(['www....', 'I see you have been with FOR A while'])('has nothing to miss in: %s', (written) => {
    expect([...linksIn(written), ...blanksIn(written)]).toEqual([])
  })
})
