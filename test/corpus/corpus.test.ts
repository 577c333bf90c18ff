import { describe, expect, it } from 'vitest'
import { models } from '../../shared/rules/weights.ts'
import { wordWeights } from '../../shared/rules/wordWeights.ts'
import { textsAt } from '../shared/rules/texts.ts'
import { conversationDossier, heldOut, noteDossier, tuning } from './corpus.ts'
import { fitModels } from './fit.ts'
import { judgePart } from './judged.ts'
import { measure } from './measure.ts'
import { rowsOf } from './weightFiles.ts'
import { value } from './wilson.ts'

const judged = { tuning: judgePart(tuning), heldOut: judgePart(heldOut) }

/** What the judge must do on texts that it never met; `npm run rules` prints where it stands. */
describe('on texts that nobody looked at while the rules were tuned', () => {
  const figures = measure(judged.heldOut)

  it('removals flagged as certain are right', () => {
    expect(value(figures.certain.precision)).toBeGreaterThanOrEqual(0.97)
  })

  it('removals flagged are right, and most of those who should go are flagged', () => {
    expect(value(figures.flagged.precision)).toBeGreaterThanOrEqual(0.92)
    expect(value(figures.flagged.recall)).toBeGreaterThanOrEqual(0.85)
  })

  it('recruiters, courtesies, questions and talk are hardly ever flagged, and never as certain', () => {
    expect(value(figures.innocentFlagged)).toBeLessThanOrEqual(0.01)
    expect(value(figures.innocentCertain)).toBe(0)
  })

  it('accepted notes are good, and most good notes are accepted', () => {
    expect(value(figures.accept.precision)).toBeGreaterThanOrEqual(0.95)
    expect(value(figures.accept.recall)).toBeGreaterThanOrEqual(0.75)
  })

  it('most bad notes are ignored, and hardly a good one', () => {
    expect(value(figures.decline.recall)).toBeGreaterThanOrEqual(0.85)
    expect(value(figures.goodIgnored)).toBeLessThanOrEqual(0.03)
    expect(value(figures.goodIgnoredCertain)).toBe(0)
  })
})

describe('every verdict', () => {
  const dossiers = [tuning, heldOut].flatMap(({ conversations, notes }) => [
    ...conversations.map(conversationDossier),
    ...notes.map(noteDossier),
  ])
  const verdicts = [...judged.tuning, ...judged.heldOut]

  it('quotes letter by letter, from the text that stands at the time it names', () => {
    for (const [at, { verdict }] of verdicts.entries()) {
      const dossier = dossiers[at]
      if (!dossier) throw new Error('a verdict without its dossier')
      for (const { evidence } of verdict.hits) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { quote, at: moment } of evidence) {
          if (quote !== null) expect(textsAt(dossier, moment).some((text) => text.includes(quote))).toBe(true)
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
  const fits = fitModels(tuning)

  it.each(['remove', 'trade', 'post', 'welcome'] as const)(
    'of "%s" are those that the corpus gives',
    (name) => {
      expect(fits[name].model).toEqual(models[name])
      expect(rowsOf(fits[name].words)).toEqual(wordWeights[name])
    },
  )
})
