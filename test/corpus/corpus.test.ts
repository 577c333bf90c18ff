import { describe, expect, it } from 'vitest'
import { judge } from '../../shared/rules/judge.ts'
import { textsOf } from '../shared/rules/texts.ts'
import {
  conversationDossier,
  corpusNow,
  isHeldOut,
  labelledConversations,
  labelledNotes,
  noteDossier,
} from './corpus.ts'
import { measureNotes, measureRemovals } from './measure.ts'

describe('the whole corpus', () => {
  const removals = measureRemovals(labelledConversations)
  const notes = measureNotes(labelledNotes)

  it('removes with certainty only who should go', () => {
    expect(removals.certain.precision).toBeGreaterThanOrEqual(0.95)
    expect(removals.certain.recall).toBeGreaterThanOrEqual(0.7)
  })

  it('finds most of those who should go', () => {
    expect(removals.any.precision).toBeGreaterThanOrEqual(0.9)
    expect(removals.any.recall).toBeGreaterThanOrEqual(0.85)
  })

  it('accepts most good notes and few others', () => {
    expect(notes.accept.precision).toBeGreaterThanOrEqual(0.9)
    expect(notes.accept.recall).toBeGreaterThanOrEqual(0.75)
  })

  it('ignores most bad notes', () => {
    expect(notes.decline.recall).toBeGreaterThanOrEqual(0.75)
  })

  it('hardly ever ignores a good note', () => {
    expect(notes.goodIgnored).toBeLessThanOrEqual(0.03)
  })
})

describe('the half nobody looked at while the rules were tuned', () => {
  it('still removes with certainty only who should go', () => {
    expect(measureRemovals(labelledConversations.filter(isHeldOut)).certain.precision).toBeGreaterThanOrEqual(
      0.85,
    )
  })

  it('still hardly ever ignores a good note', () => {
    expect(measureNotes(labelledNotes.filter(isHeldOut)).goodIgnored).toBeLessThanOrEqual(0.04)
  })
})

describe('the evidence', () => {
  it('quotes every text letter by letter, or gives a date or a count', () => {
    const judged = [
      ...labelledNotes.map((line) => [noteDossier(line), 'invitation'] as const),
      ...labelledConversations.map((line) => [conversationDossier(line), 'connection'] as const),
    ]
    for (const [dossier, stage] of judged) {
      const texts = textsOf(dossier)
      for (const { evidence } of judge(dossier, stage, corpusNow).hits) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { quote } of evidence) {
          if (quote !== null)
            expect(
              texts.some((text) => text.includes(quote)),
              quote,
            ).toBe(true)
        }
      }
    }
  })
})
