import { describe, expect, it } from 'vitest'
import { captureLine, heldBy, wholeQuestion } from '../../../renderer/format/captures.ts'
import type { Capture } from '../../../shared/importReport.ts'

const capture = (change: Partial<Capture> = {}): Capture => ({
  direction: 'received',
  at: '2026-06-03T14:03:00Z',
  isCertain: true,
  read: 43,
  others: 2,
  shown: 90,
  canBeWhole: false,
  ...change,
})

describe('a captured page', () => {
  it('says what it holds, of how many', () => {
    expect(captureLine(capture(), 'UTC')).toBe(
      'Received invitations, captured on 3 Jun 2026, 14:03: 43 people and 2 page or newsletter invitations, of 90 on the page.',
    )
  })

  it.each([
    [{ others: 0 }, '43 people, of 90 on the page'],
    [{ read: 1, others: 1, shown: null }, '1 person and 1 page or newsletter invitation'],
    [{ read: 0, others: 0, shown: 0 }, 'nobody, of 0 on the page'],
    // The count of the page may leave out what is no person.
    [{ read: 60, others: 3, shown: 60 }, '60 people and 3 page or newsletter invitations'],
  ])('%j is %s', (change, text) => {
    expect(heldBy(capture(change))).toBe(text)
  })

  it('tells those sent from those received', () => {
    expect(captureLine(capture({ direction: 'sent' }))).toMatch(/^Invitations you sent, captured on/)
  })
})

describe('whether pages are the whole list', () => {
  const question = (...captures: readonly Capture[]) => wholeQuestion(captures, 'UTC')

  it('is not asked of invitations the owner sent', () => {
    expect(question(capture({ direction: 'sent', canBeWhole: true }))).toBe(null)
  })

  it('is asked of the newest received ones that can be, by name', () => {
    const whole = { canBeWhole: true, shown: 45 }
    expect(question(capture({ ...whole, at: '2026-06-09T10:00:00Z' }), capture(whole))).toMatchObject({
      list: 'the received invitations of 9 Jun 2026',
      isEmpty: false,
      refusals: [],
    })
  })

  it('is not asked of a page that cannot be, with the reason', () => {
    expect(question(capture())).toEqual({
      list: null,
      isEmpty: false,
      refusals: ['It cannot be the whole list: 45 of 90 were read.'],
    })
    expect(question(capture({ shown: 45 }))?.refusals[0]).toContain('shows a part of it only')
  })

  it('names each of several pages that cannot be', () => {
    const other = capture({ at: '2026-06-09T10:00:00Z', canBeWhole: true, shown: null })
    expect(question(other, capture())).toMatchObject({
      list: 'the received invitations of 9 Jun 2026',
      refusals: ['The received invitations of 3 Jun 2026 cannot be the whole list: 45 of 90 were read.'],
    })
  })

  it('knows a page that holds nobody', () => {
    expect(question(capture({ read: 0, others: 0, shown: 0, canBeWhole: true }))?.isEmpty).toBe(true)
  })
})
