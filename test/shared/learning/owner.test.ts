import { describe, expect, it } from 'vitest'
import { learn } from '../../../shared/learning/learn.ts'
import type { Example } from '../../../shared/learning/lessons.ts'
import type { Seen } from '../../../shared/model/seen.ts'
import { type Learned, standardWeighing } from '../../../shared/model/weighing.ts'
import { logOdds } from '../../../shared/rules/learned.ts'
import { look } from '../../../shared/rules/look.ts'
import { weigh } from '../../../shared/rules/weigh.ts'
import { conversationDossier, corpusNow, tuning } from '../../corpus/corpus.ts'

/** An owner who decides as the corpus is labelled, but keeps whoever advertises. What is arguable they leave open. */
const owner: readonly Example[] = tuning.conversations
  .filter(({ remove }) => remove !== 1)
  .map((line) => ({
    seen: look(conversationDossier(line), 'connection', corpusNow),
    against: line.remove === 2 && line.kind !== 'promo',
  }))

const learned = (examples: readonly Example[]): Learned => {
  const made = learn(examples, 'connection', '2026-06-01T12:00:00Z')
  if (made === null) throw new Error('nothing was learned')
  return made
}

const share = (examples: readonly Example[], says: (seen: Seen) => boolean): number =>
  examples.filter(({ seen, against }) => says(seen) === against).length / examples.length

const removes = (models: readonly Learned[]) => {
  const weighing = { ...standardWeighing, learned: models }
  return (seen: Seen): boolean => weigh(seen, 'connection', weighing).action === 'remove'
}

describe('an owner who keeps whoever advertises', () => {
  const first = owner.filter((_, at) => at % 2 === 0)
  const second = owner.filter((_, at) => at % 2 === 1)
  const model = learned(first)

  it('is foretold better by what was learned than by the rules', () => {
    const all = learned(owner)
    expect(all.foretold).toBeGreaterThan(share(owner, removes([])) + 0.02)
  })

  it('is foretold better on people whom nothing was learned from, too', () => {
    const foretold = share(second, (seen) => logOdds(seen, model) > 0)
    expect(foretold).toBeGreaterThan(share(second, removes([])) + 0.02)
    expect(Math.abs(foretold - model.foretold)).toBeLessThan(0.03)
  })

  it('gets better verdicts with it', () => {
    expect(share(second, removes([model]))).toBeGreaterThan(share(second, removes([])) + 0.015)
  })

  it('is understood: what promotes speaks for them', () => {
    expect(model.features['promotes']?.weight).toBeLessThan(-1)
  })
})
