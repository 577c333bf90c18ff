import { describe, expect, it } from 'vitest'
import { captureLine, isShort } from '../../../renderer/format/captures.ts'
import type { Capture } from '../../../shared/results.ts'

const capture = (change: Partial<Capture> = {}): Capture => ({
  direction: 'received',
  at: '2026-06-03T14:03:00Z',
  isCertain: true,
  read: 60,
  others: 3,
  shown: 63,
  ...change,
})
const line = (change: Partial<Capture> = {}) => captureLine(capture(change), 'UTC')

describe('a captured page', () => {
  it('says what was read of it, and what was left out', () => {
    expect(line()).toBe(
      'Received invitations, captured on 3 Jun 2026, 14:03: 60 of 60 read, 3 page or newsletter invitations left out.',
    )
  })

  it('says of how many, when it holds only the first', () => {
    expect(line({ read: 10, others: 0, shown: 60 })).toContain(': 10 of 60 read.')
    expect(isShort(capture({ read: 10, others: 0, shown: 60 }))).toBe(true)
  })

  it('claims no total that the page does not show', () => {
    expect(line({ others: 0, shown: null })).toContain(': 60 read.')
    expect(isShort(capture({ shown: null }))).toBe(false)
  })

  it('never says that more were read than there are', () => {
    expect(line({ read: 60, others: 3, shown: 60 })).toContain('60 of 60 read')
    expect(isShort(capture({ read: 60, others: 3, shown: 60 }))).toBe(false)
  })

  it('tells those sent from those received', () => {
    expect(line({ direction: 'sent' })).toMatch(/^Invitations you sent, captured on/)
  })
})
