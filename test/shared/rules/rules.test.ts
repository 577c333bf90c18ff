import { describe, expect, it } from 'vitest'
import { exampleNow } from '../../../shared/rules/exampleDossier.ts'
import { rules } from '../../../shared/rules/index.ts'
import { textsOf } from './texts.ts'

describe('the registry', () => {
  it('holds every id once', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has a kebab-case id', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  })

  it('explains itself in at most 50 characters that end a sentence', () => {
    expect(rule.because.length).toBeLessThanOrEqual(50)
    expect(rule.because).not.toMatch(/[.!?]$/u)
    expect(rule.because).not.toBe('')
  })

  it('is in the group of favours exactly when its points are negative', () => {
    expect(Number.isInteger(rule.points)).toBe(true)
    expect(rule.points).not.toBe(0)
    expect(rule.group === 'favour').toBe(rule.points < 0)
  })

  it('has two examples of each kind', () => {
    expect(rule.examples.hit.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.miss.length).toBeGreaterThanOrEqual(2)
  })

  it.each(rule.examples.hit.map((dossier, at) => [at, dossier] as const))(
    'hits its example %i',
    (_, dossier) => {
      expect(rule.find(dossier, exampleNow)).not.toEqual([])
    },
  )

  it.each(rule.examples.miss.map((dossier, at) => [at, dossier] as const))(
    'misses its example %i',
    (_, dossier) => {
      expect(rule.find(dossier, exampleNow)).toEqual([])
    },
  )

  it('quotes letter by letter', () => {
    for (const dossier of rule.examples.hit) {
      const texts = textsOf(dossier)
      for (const { quote } of rule.find(dossier, exampleNow)) {
        if (quote !== undefined) expect(texts.some((text) => text.includes(quote))).toBe(true)
      }
    }
  })

  it('gives its evidence a strength above 0 and at most 1', () => {
    for (const dossier of rule.examples.hit) {
      for (const { strength = 1 } of rule.find(dossier, exampleNow)) {
        expect(strength).toBeGreaterThan(0)
        expect(strength).toBeLessThanOrEqual(1)
      }
    }
  })
})
