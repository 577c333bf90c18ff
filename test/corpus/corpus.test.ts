import { describe, expect, it } from 'vitest'
import { textsOf } from '../shared/rules/texts.ts'
import { conversationDossier, heldOut, noteDossier, tuning } from './corpus.ts'
import { fitModels } from './fit.ts'
import { judgePart } from './judged.ts'
import { measure } from './measure.ts'
import { value } from './wilson.ts'

const judged = { tuning: judgePart(tuning), heldOut: judgePart(heldOut) }

/** A little below what `npm run rules` printed when the rules were last tuned: a change that loses more is a loss. */
describe('on texts that nobody looked at while the rules were tuned', () => {
  const figures = measure(judged.heldOut)

  it('removals flagged as certain are right', () => {
    expect(value(figures.certain.precision)).toBeGreaterThanOrEqual(0.94)
  })

  it('most removals flagged are right, and most of those who should go are flagged', () => {
    expect(value(figures.flagged.precision)).toBeGreaterThanOrEqual(0.84)
    expect(value(figures.flagged.recall)).toBeGreaterThanOrEqual(0.77)
  })

  it('nearly all accepted notes are good, and most good notes are accepted', () => {
    expect(value(figures.accept.precision)).toBeGreaterThanOrEqual(0.96)
    expect(value(figures.accept.recall)).toBeGreaterThanOrEqual(0.75)
  })

  it('most bad notes are ignored, and hardly a good one', () => {
    expect(value(figures.decline.recall)).toBeGreaterThanOrEqual(0.77)
    expect(value(figures.goodIgnored)).toBeLessThanOrEqual(0.03)
    expect(value(figures.goodIgnoredCertain)).toBe(0)
  })
})

describe('on the texts that the rules were tuned on', () => {
  const figures = measure(judged.tuning)

  it('removals flagged as certain are right', () => {
    expect(value(figures.certain.precision)).toBeGreaterThanOrEqual(0.97)
  })

  it('recruiters, courtesies, questions and talk are hardly ever flagged', () => {
    expect(value(figures.innocentFlagged)).toBeLessThanOrEqual(0.04)
    expect(value(figures.innocentCertain)).toBeLessThanOrEqual(0.005)
  })
})

describe('every verdict', () => {
  const dossiers = [tuning, heldOut].flatMap(({ conversations, notes }) => [
    ...conversations.map(conversationDossier),
    ...notes.map(noteDossier),
  ])
  const verdicts = [...judged.tuning, ...judged.heldOut]

  it('quotes letter by letter from the texts of its dossier', () => {
    const texts = new Map(dossiers.map((dossier, at) => [verdicts[at], textsOf(dossier)]))
    for (const one of verdicts) {
      for (const { evidence } of one.verdict.hits) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { quote } of evidence) {
          if (quote !== null) expect(texts.get(one)?.some((text) => text.includes(quote))).toBe(true)
        }
      }
    }
  })

  it('against somebody shows their words, or a date', () => {
    const against = verdicts.filter(({ verdict: { action } }) => action === 'remove' || action === 'ignore')
    for (const { verdict } of against) {
      const shown = verdict.hits.filter(({ points }) => points > 0).flatMap(({ evidence }) => evidence)
      expect(shown.some(({ quote, at }) => quote !== null || at !== null)).toBe(true)
    }
  })
})

describe('the weights', () => {
  it('come out of the same corpus the same', () => {
    const few = { conversations: tuning.conversations.slice(0, 80), notes: tuning.notes.slice(0, 80) }
    expect(fitModels(few)).toEqual(fitModels(few))
  })
})
