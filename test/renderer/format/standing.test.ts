import { describe, expect, it } from 'vitest'
import { invitedLine, searchedLine, statusLine } from '../../../renderer/format/standing.ts'
import type { Detail } from '../../../shared/contract.ts'
import { nobody } from '../../../shared/model/person.ts'

const searched = [{ source: 'Connections.csv', rows: 812, asOf: '2025-06-03' }]
const detail = (status: Detail['status'], change: Partial<Detail['dossier']> = {}): Detail => ({
  dossier: {
    person: { key: 'a', name: 'Made-up a', url: null, headline: null, company: null },
    owner: nobody,
    received: [],
    sent: [],
    connection: null,
    messages: [],
    ties: [],
    searched,
    protected: false,
    ...change,
  },
  verdict: { action: 'unsure', level: 'none', points: 0, limit: 5, hits: [] },
  status,
  decision: 'open',
  without: null,
})

describe('where someone stands', () => {
  it('says what "not accepted" means, and as of when', () => {
    expect(statusLine('invitation', detail('not accepted'))).toBe(
      'Not accepted: not among your connections as of 3 Jun 2025. The invitation may be pending, ignored, or the connection removed since.',
    )
  })

  it('claims nothing when there was nothing to ask', () => {
    expect(statusLine('invitation', detail('unknown', { searched: [] }))).toContain('Not known')
  })

  it('says loudly that someone is back', () => {
    expect(statusLine('connection', detail('back'))).toMatch(/^Back: you removed them/)
  })

  it('says when an invitation came, without an hour', () => {
    const now = new Date('2025-06-15T12:00:00Z')
    expect(invitedLine('2025-06-03T16:20:00Z', now, 'UTC')).toBe('Invited you on 3 Jun 2025, 12 days ago')
    expect(invitedLine(null, now)).toContain('not known')
  })

  it('names what was searched', () => {
    expect(searchedLine([...searched, { source: 'messages.csv', rows: 1, asOf: null }])).toBe(
      'Connections.csv (812 rows, as of 3 Jun 2025) and messages.csv (1 row)',
    )
  })
})
