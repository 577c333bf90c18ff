import { describe, expect, it } from 'vitest'
import { invitedLine, searchedText } from '../../../renderer/format/standing.ts'

const now = new Date('2026-06-15T12:00:00Z')
const line = (sentAt: string | null, sentUntil: string | null = null) =>
  invitedLine({ sentAt, sentUntil }, now, 'UTC')

describe('when somebody invited', () => {
  it('is a day, and how long ago, without an hour', () => {
    expect(line('2026-06-03T16:20:00Z')).toBe('Invited you on 3 Jun 2026, 12 days ago')
  })

  it('is not claimed when nothing tells', () => {
    expect(line(null)).toBe('Invited you; the date is not known')
  })

  it.each([
    ['2026-06-03T09:00:00Z', '2026-06-16T09:00:00Z', 'between 3 and 16 Jun 2026'],
    ['2026-05-28T09:00:00Z', '2026-06-03T09:00:00Z', 'between 28 May and 3 Jun 2026'],
    ['2025-12-28T09:00:00Z', '2026-01-03T09:00:00Z', 'between 28 Dec 2025 and 3 Jan 2026'],
  ])('is as wide as an age is: %s to %s', (from, until, text) => {
    expect(line(from, until)).toBe(`Invited you ${text}`)
  })

  it('is the day the owner named, in every zone', () => {
    const day = { sentAt: '2026-06-03T00:00:00Z', sentUntil: '2026-06-03T23:59:59Z' }
    for (const zone of ['Pacific/Honolulu', 'UTC', 'Pacific/Auckland']) {
      expect(invitedLine(day, now, zone)).toContain('Invited you on 3 Jun 2026')
    }
  })
})

describe('what was searched', () => {
  const connections = { source: 'Connections.csv', rows: 812, asOf: '2025-06-03' }
  const messages = { source: 'messages.csv', rows: 1, asOf: '2025-06-03' }
  const page = { source: 'the invitation page', rows: 60, asOf: '2026-06-14T09:00:00Z' }
  const registration = { source: 'Registration.csv', rows: 0, asOf: null }

  it('is one line when it is short', () => {
    expect(searchedText([connections, messages], 'UTC')).toEqual({
      summary: null,
      lines: ['Searched, as of 3 Jun 2025: Connections.csv (812 rows) and messages.csv (1 row).'],
    })
    expect(searchedText([])).toEqual({ summary: null, lines: [] })
  })

  it('is folded when it is long, by the date of the data, the newest first, and the word is said once', () => {
    expect(searchedText([connections, messages, page, registration], 'UTC')).toEqual({
      summary: 'Searched 4 files',
      lines: [
        'As of 14 Jun 2026: the invitation page (60 rows).',
        'As of 3 Jun 2025: Connections.csv (812 rows) and messages.csv (1 row).',
        'Registration.csv (0 rows).',
      ],
    })
  })
})
