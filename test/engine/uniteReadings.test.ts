import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadingRow } from '../../main/engine/store/readingStore.ts'
import { uniteReadings } from '../../main/engine/uniteReadings.ts'

const reading = (parts: Partial<ReadingRow>): ReadingRow => ({
  identity: 1,
  direction: 'incoming',
  channel: 'export',
  number: '',
  sentAt: '',
  sentUntil: '',
  seenAt: '',
  note: null,
  relationship: null,
  mutual: null,
  mutualName: null,
  headline: null,
  place: null,
  shared: null,
  follows: 0,
  source: 'Invitations.csv',
  ...parts,
})
const exported = (sentAt: string, parts: Partial<ReadingRow> = {}) => reading({ sentAt, ...parts })
const mailed = (sentAt: string, parts: Partial<ReadingRow> = {}) =>
  reading({ channel: 'mail', sentAt, seenAt: sentAt, source: 'x.mbox', ...parts })
const onPage = (from: string, until: string, seenAt: string, parts: Partial<ReadingRow> = {}) =>
  reading({ channel: 'page', sentAt: from, sentUntil: until, seenAt, source: 'x.mhtml', ...parts })
const reminded = (seenAt: string, parts: Partial<ReadingRow> = {}) =>
  reading({ channel: 'reminder', seenAt, source: 'x.mbox', ...parts })

const unite = (...rows: readonly ReadingRow[]) => uniteReadings(rows, 'incoming', 'ana', null)
const invitations = (...rows: readonly ReadingRow[]) => unite(...rows).map(({ invitation }) => invitation)

describe('one invitation', () => {
  it('is what a mail and the export say within a day and a half of each other', () => {
    const found = invitations(
      exported('2026-06-01T16:05:00Z', { note: 'Hello' }),
      mailed('2026-06-01T16:05:40Z', { headline: 'Buyer', number: '7' }),
    )
    expect(found).toMatchObject([
      {
        sentAt: '2026-06-01T16:05:00Z',
        sentUntil: null,
        seenAt: '2026-06-01T16:05:40Z',
        note: 'Hello',
        sources: ['Invitations.csv', 'invitation mails'],
      },
    ])
  })

  it('is what the page shows with an age that fits', () => {
    const found = unite(
      exported('2026-06-01T16:05:00Z'),
      onPage('2026-05-26T12:00:00Z', '2026-06-02T12:00:00Z', '2026-06-16T12:00:00Z', { mutual: 3 }),
    )
    expect(found).toMatchObject([
      { pageAt: '2026-06-16T12:00:00Z', invitation: { sentAt: '2026-06-01T16:05:00Z', mutual: 3 } },
    ])
  })

  it('is what a reminder speaks of within two months', () => {
    expect(invitations(mailed('2026-04-01T10:00:00Z'), reminded('2026-04-20T10:00:00Z'))).toHaveLength(1)
    expect(invitations(mailed('2026-01-01T10:00:00Z'), reminded('2026-04-20T10:00:00Z'))).toHaveLength(2)
  })

  it('has the span that all ages leave, when no source gives a moment', () => {
    const found = invitations(
      onPage('2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z'),
      onPage('2026-05-20T00:00:00Z', '2026-05-27T00:00:00Z', '2026-06-10T00:00:00Z'),
    )
    expect(found).toMatchObject([
      { sentAt: '2026-05-20T00:00:00Z', sentUntil: '2026-05-27T00:00:00Z', seenAt: '2026-07-01T00:00:00Z' },
    ])
  })

  it('has the number that LinkedIn gave it, whatever the dates say', () => {
    const far = mailed('2026-01-01T10:00:00Z', { number: '7' })
    const near = onPage('2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z', {
      number: '7',
    })
    expect(invitations(far, near)).toHaveLength(1)
    expect(invitations(far, { ...near, number: '8' })).toHaveLength(2)
  })
})

describe('two invitations', () => {
  it('are two rows of one export, however close', () => {
    expect(invitations(exported('2026-06-01T16:05:00Z'), exported('2026-06-01T17:05:00Z'))).toHaveLength(2)
  })
})

describe('what was typed', () => {
  const typed = {
    slug: '',
    headline: null,
    note: 'We met at the fair',
    relationship: 'Colleague',
    sentOn: '2026-06-03',
    added: 0,
    saidAt: '2026-06-30T12:00:00Z',
    linked: null,
  } as const

  it('speaks of the newest invitation', () => {
    const rows = [exported('2025-06-01T16:05:00Z'), exported('2026-06-01T16:05:00Z')]
    expect(
      uniteReadings(rows, 'incoming', 'ana', typed).map(({ invitation }) => [
        invitation.note,
        invitation.relationship,
      ]),
    ).toEqual([
      [null, null],
      ['We met at the fair', 'Colleague'],
    ])
  })

  it('is an invitation by itself when no source has one', () => {
    expect(uniteReadings([], 'incoming', 'ana', typed)[0]?.invitation).toMatchObject({
      sentAt: '2026-06-03T00:00:00Z',
      sentUntil: '2026-06-03T23:59:59Z',
      sources: ['typed by you'],
    })
  })
})

const moment = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-07-01T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString().slice(0, 19).concat('Z'))
const anyReading = fc.oneof(
  moment.map((at) => exported(at)),
  fc.tuple(moment, fc.constantFrom('', '1', '2')).map(([at, number]) => mailed(at, { number })),
  moment.map((at) => reminded(at)),
  fc
    .tuple(moment, moment, fc.constantFrom('', '1', '2'), fc.constantFrom(null, 1, 9))
    .map(([a, b, number, mutual]) => {
      const [from, until] = a < b ? [a, b] : [b, a]
      return onPage(from, until, until, { number, mutual })
    }),
)

describe('any readings', () => {
  it('give the same invitations in any order', () => {
    const two = fc
      .array(anyReading, { maxLength: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
    fc.assert(
      fc.property(two, ([rows, shuffled]) => {
        expect(unite(...shuffled)).toEqual(unite(...rows))
      }),
    )
  })

  it('all find a place, each in one invitation', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 8 }), (rows) => {
        const found = invitations(...rows)
        expect(found.length).toBeLessThanOrEqual(rows.length)
        expect(found.length > 0).toBe(rows.length > 0)
        for (const { sentAt, sentUntil } of found)
          if (sentUntil !== null) expect((sentAt ?? '') <= sentUntil).toBe(true)
      }),
    )
  })
})
