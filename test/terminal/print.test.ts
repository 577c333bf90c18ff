import { describe, expect, it } from 'vitest'
import { importReport, verdictLine } from '../../main/terminal/print.ts'

it('tells of 200,000 skipped rows at once', () => {
  const issues = Array.from({ length: 200_000 }, (_, index) => ({
    line: index + 2,
    reason: index % 2 === 0 ? 'the row is empty' : 'both names are empty',
  }))
  const began = performance.now()
  const text = importReport({
    asOf: null,
    files: [
      {
        name: 'x.csv',
        kind: 'messages',
        rows: 200_000,
        imported: 0,
        skipped: 200_000,
        issues,
        notes: [],
        capture: null,
      },
    ],
    ignored: [],
    people: 0,
    invitations: 0,
    connections: 0,
    messages: 0,
    added: 0,
    updated: 0,
    unchanged: 0,
    missing: null,
    since: null,
    ms: 0,
  })
  expect(text).toContain('  x.csv: 200,000 rows, 0 imported, 200,000 skipped')
  expect(performance.now() - began).toBeLessThan(15_000)
  expect(text).toContain('skipped 100,000: the row is empty (line 2, 4, 6, 8, 10 and 99,995 more)')
})

describe('a verdict in one line', () => {
  const verdict = {
    action: 'accept',
    level: 'certain',
    points: -8,
    limit: -7,
    between: null,
    hits: [],
  } as const

  it('names the limit that was passed', () => {
    expect(verdictLine(verdict)).toBe('accept · certain · -8 points, limit -7')
  })

  it('names both neighbours where none was', () => {
    const unsure = { action: 'unsure', level: 'none', points: 1, limit: 5, between: [-3, 5] } as const
    expect(verdictLine({ ...verdict, ...unsure })).toBe('unsure · 1 point, between -3 and 5')
  })
})
