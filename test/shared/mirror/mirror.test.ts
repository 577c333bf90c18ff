import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftDossier, mirror } from '../../../shared/mirror/mirror.ts'
import { mirrorHeading, mirrorOtherwise, turned } from '../../../shared/mirror/mirrorWords.ts'
import { lengthLine } from '../../../shared/mirror/noteLength.ts'
import { nobody } from '../../../shared/model/person.ts'
import { type Learned, standardWeighing } from '../../../shared/model/weighing.ts'
import { inviter } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'

const now = new Date('2024-06-01T12:00:00Z')
const stock = "I'd like to add you to my professional network on LinkedIn."
const honest =
  'Hi Bo, your article on salt glaze solved my kiln trouble last winter. May I ask which clay you use?'
const look = (text: string, weighing = standardWeighing) => mirror(draftDossier(text, nobody), weighing, now)

/** As if everyone had been accepted. */
const sureOfEveryone: Learned = {
  stage: 'invitation',
  bias: -9,
  features: {},
  decisions: 80,
  against: 20,
  foretold: 0.9,
  brier: 0.1,
  at: '2024-05-01T12:00:00Z',
}

describe('the mirror', () => {
  it('says of a note what the judge says of it from somebody of whom nothing is known', () => {
    for (const text of [stock, honest]) {
      expect(look(text).verdict).toEqual(judge(inviter(text), 'invitation', now))
    }
  })

  it('turns the heading to the writer', () => {
    expect(mirrorHeading(look(stock).verdict)).toMatch(/^Your note would (probably )?be ignored$/)
    expect(mirrorHeading(look(honest).verdict)).toMatch(/^Your note would (probably )?be accepted$/)
    expect(mirrorHeading({ action: 'unsure', level: 'none' })).toBe('Your note could go either way')
    expect(mirrorHeading({ action: 'ignore', level: 'certain' })).toBe('Your note would be ignored')
  })

  it('says what the heaviest reason changes', () => {
    const [ignored, accepted] = [look(stock).verdict, look(honest).verdict]
    expect(mirrorOtherwise(ignored, ignored)).toBe('Without the first reason, the same.')
    expect(mirrorOtherwise(ignored, accepted)).toMatch(
      /^Without the first reason, your note would .*accepted\.$/,
    )
  })

  it('never misses a tie', () => {
    const rules = look(stock).verdict.hits.map(({ rule }) => rule)
    expect(rules).not.toContain('no-tie')
  })

  it('weighs as the owner does: a rule that is switched off counts no more, here and without the first reason', () => {
    const pushy = `${stock} Buy now at https://x.example!`
    const [first, second, ...others] = look(pushy).verdict.hits.map(({ rule }) => rule)
    const { verdict, without } = look(pushy, { ...standardWeighing, off: [first ?? ''] })
    expect(verdict.hits.map(({ rule }) => rule)).toEqual([second, ...others])
    expect(without?.rule).toBe(second)
    expect(without?.verdict.hits.map(({ rule }) => rule)).toEqual(others)
    const limits = { ignore: 12, ignoreCertain: 12 }
    expect(look(stock, { ...standardWeighing, limits }).verdict).toMatchObject({
      action: 'unsure',
      limit: 12,
    })
  })

  it('neither likes nor holds against a note that it is in a language nobody reads', () => {
    const draft = {
      ...draftDossier('Предлагаем продвижение вашего сайта.', nobody),
      noteLanguage: 'und-Cyrl',
    }
    const sides = turned(mirror(draft, standardWeighing, now).verdict.hits)
    const side = sides.find(({ hits }) => hits.some(({ rule }) => rule === 'unread-language'))
    expect(side?.heading).toBe('What was not judged')
    expect(side?.hits).toHaveLength(1)
    expect(sides.map(({ heading }) => heading)).not.toContain('What its reader likes about your note')
  })

  it('leaves out what was learned from decisions on people', () => {
    expect(look(stock, { ...standardWeighing, learned: [sureOfEveryone] })).toEqual(look(stock))
  })

  it('keeps every reason, under the heading of its side, and quotes the draft letter by letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(stock, honest, 'Buy now at https://x.example!', 'Ünïcode 🌊')),
        (parts) => {
          const text = parts.join(' ')
          const { hits } = look(text).verdict
          const sides = turned(hits)
          expect(sides.flatMap((side) => side.hits)).toHaveLength(hits.length)
          for (const { quote } of hits.flatMap(({ evidence }) => evidence))
            if (quote !== null) expect(text).toContain(quote)
        },
      ),
    )
  })
})

describe('the length of a note', () => {
  it.each([
    [0, '0 of 300 characters', false],
    [200, '200 of 300 characters', false],
    [201, '201 of 300 characters; some free accounts have 200', false],
    [300, '300 of 300 characters; some free accounts have 200', false],
    [301, '301 of 300 characters: 1 too many for LinkedIn', true],
  ])('of %i is told', (length, line, tooLong) => {
    expect(lengthLine('y'.repeat(length))).toEqual({ line, tooLong })
  })
})
