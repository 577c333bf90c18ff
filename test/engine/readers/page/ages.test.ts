import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../../../build/sample/page/wording.ts'
import { sentTime } from '../../../../main/engine/readers/page/ages.ts'
import { readAge, readMutual, wordsFor } from '../../../../main/engine/readers/page/words.ts'

const captured = Date.parse('2026-11-23T00:30:06Z')
const sent = (line: string, lang = 'en', at = captured) => {
  const age = readAge(line, wordsFor(lang))
  return age === null ? null : sentTime(age, at)
}

describe('an age', () => {
  it.each([
    ['2 weeks ago', '2026-11-02T00:30:06Z', '2026-11-09T00:30:06Z'],
    ['12 hours ago', '2026-11-22T11:30:06Z', '2026-11-22T12:30:06Z'],
    ['3 days ago', '2026-11-19T00:30:06Z', '2026-11-20T00:30:06Z'],
    ['1 month ago', '2026-09-23T00:30:06Z', '2026-10-23T00:30:06Z'],
    ['1 year ago', '2024-11-23T00:30:06Z', '2025-11-23T00:30:06Z'],
    ['Sent 3 weeks ago', '2026-10-26T00:30:06Z', '2026-11-02T00:30:06Z'],
    ['Today', '2026-11-22T00:30:06Z', '2026-11-23T00:30:06Z'],
    ['Sent yesterday', '2026-11-21T00:30:06Z', '2026-11-23T00:30:06Z'],
    ['1w', '2026-11-09T00:30:06Z', '2026-11-16T00:30:06Z'],
  ])('of "%s" is the time from %s to %s', (line, at, until) => {
    expect(sent(line)).toEqual({ at, precision: 'age', until })
  })

  it('is read in German', () => {
    expect(sent('Vor 53 Minuten gesendet', 'de')).toMatchObject({ at: '2026-11-22T23:36:06Z' })
    expect(sent('2 weeks ago', 'de')).toBeNull()
  })

  it.each(['2 weeks', 'ago', 'Since 3 days ago', '10x', ''])('is not "%s"', (line) => {
    expect(sent(line)).toBeNull()
  })

  it('always holds the moment it was made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
        fc.integer({ min: 0, max: 3 * 365 * 86_400_000 }),
        fc.constantFrom('received', 'sent'),
        (at, passed, direction) => {
          const time = sent(wordings.en.age(at - passed, at, direction) ?? '', 'en', at)
          expect(Date.parse(time?.at ?? '')).toBeLessThanOrEqual(at - passed)
          expect(Date.parse(time?.until ?? '')).toBeGreaterThanOrEqual(at - passed)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('mutual connections', () => {
  it.each([
    ['en', 'Bo Fixture and 8 other mutual connections', 9, 'Bo Fixture'],
    ['en', 'Cy Mockson, PhD and 1,208 other mutual connections', 1209, 'Cy Mockson, PhD'],
    ['en', 'Drew Stone is a mutual connection', 1, 'Drew Stone'],
    ['en', '12 mutual connections', 12, null],
    ['en', 'Bo and 3 others', 4, 'Bo'],
    ['de', 'Bo Beispiel und 4 weitere gemeinsame Kontakte', 5, 'Bo Beispiel'],
    ['fr', 'Bo Essai et 4 autres relations en commun', 5, 'Bo Essai'],
    ['fr', 'Bo Essai est une relation que vous avez en commun', 1, 'Bo Essai'],
    ['tr', 'Bo Deneme, Cy Deneme ve 3 diğer ortak bağlantınız', 5, 'Bo Deneme'],
  ])('in %s: "%s"', (lang, line, count, name) => {
    expect(readMutual(line, wordsFor(lang))).toEqual({ count, name })
  })

  it('are none in an unknown language', () => {
    expect(wordsFor('pl')).toEqual([])
  })
})
