import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connected, exampleNow, inviter } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'
import { textsOf } from './texts.ts'

const MEGABYTE = 1_000_000

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['digits', '1'],
  ['points', '.'],
  ['dashes', '-'],
  ['brackets', '{'],
  ['percent signs', '%A'],
  ['half a link', 'www.'],
  ['links', 'http://a.b '],
  ['hosts', 'a-a.'],
  ['telephone numbers', '1 ('],
  ['pitches', 'we help companies offer '],
  ['the stock sentence', 'I would like to add you to my professional '],
  ['the beginning of one-tap texts', 'hi a, '],
  ['half a pair', '\ud835'],
  ['combining marks', 'e\u0301'],
  ['emoji', '🚀'],
  ['invisible signs', 'a\u200b'],
  ['signs that turn the direction', '\u202eevil\u202c '],
  ['look-alikes', 'frее dеmo аgency '],
  ['HTML entities', '&nbsp;&lt;free&gt;'],
  ['scripts mixed', 'free бесплатно 免费 مجاني '],
  ['prices', '5 a month '],
  ['laughter', 'haha'],
].map(([name = '', unit = '']) => [name, unit.repeat(MEGABYTE / unit.length)])

describe('a megabyte of', () => {
  it.each(hostile)('%s is judged at once', (_, text) => {
    const begin = performance.now()
    judge(inviter(text), 'invitation', exampleNow)
    judge(connected([[1, text]]), 'connection', exampleNow)
    // Takes under 50 ms; what grew with the square of a megabyte would take many minutes. So the bound can be
    // wide enough for any busy machine.
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})

describe('100,000 characters of', () => {
  it.each(hostile)('%s get the same verdict twice', (_, text) => {
    const part = text.slice(0, 100_000)
    const twice = [connected([[1, part]]), connected([[1, part]])] as const
    expect(judge(twice[0], 'connection', exampleNow)).toEqual(judge(twice[1], 'connection', exampleNow))
  })
})

describe('whatever the text', () => {
  it('judging ends in a verdict whose quotes stand in the text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 400 }))
    fc.assert(
      fc.property(text, (written) => {
        for (const dossier of [inviter(written), connected([[1, written]])]) {
          const stage = dossier.connection ? 'connection' : 'invitation'
          for (const { evidence } of judge(dossier, stage, exampleNow).hits) {
            for (const { quote } of evidence) {
              if (quote !== null) expect(textsOf(dossier).some((one) => one.includes(quote))).toBe(true)
            }
          }
        }
      }),
    )
  })
})
