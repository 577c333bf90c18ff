import { describe, expect, it } from 'vitest'
import { findBursts, fullestHours } from '../../../main/engine/crowd/bursts.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 5, 1, 9, minute)).toISOString()

describe('a burst', () => {
  it('is the fullest hour around an invitation', () => {
    const found = findBursts([at(0), at(50), at(55), at(70), at(80), at(300)])
    expect(found.get(at(55))).toEqual({ count: 4, from: at(50), until: at(80) })
    expect(found.get(at(0))).toEqual({ count: 3, from: at(0), until: at(55) })
    expect(found.get(at(300))?.count).toBe(1)
  })

  it('is told once, the fullest first, without hours that overlap a fuller one', () => {
    const found = findBursts([at(0), at(50), at(55), at(70), at(80), at(300), at(310), at(500)])
    expect(fullestHours(found.values())).toEqual([
      { count: 4, from: at(50), until: at(80) },
      { count: 2, from: at(300), until: at(310) },
    ])
  })

  it('counts what came at the same minute', () => {
    expect(findBursts([at(1), at(1), at(1)]).get(at(1))?.count).toBe(3)
  })
})
