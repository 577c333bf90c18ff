import { describe, expect, it } from 'vitest'
import { asOfSource, latestOf } from '../../main/engine/asOf.ts'
import type {
  AboutFact,
  CaptureFact,
  Identity,
  InvitationFact,
  Time,
} from '../../main/engine/readers/fact.ts'

describe('the date an export speaks for', () => {
  it('is the date LinkedIn put into the name of the archive', () => {
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2024.zip.zip', '2024-06-01T10:00:00Z')).toBe(
      '2024-06-07T00:00:00Z',
    )
  })

  it('is the latest row when the name says an earlier day, or nothing', () => {
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2024.zip', '2024-06-07T10:00:00Z')).toBe(
      '2024-06-07T10:00:00Z',
    )
    expect(asOfSource('/x/export.zip', '2024-06-01T10:00:00Z')).toBe('2024-06-01T10:00:00Z')
  })

  it('is no day still to come', () => {
    const now = new Date('2024-06-06T12:00:00Z')
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2024.zip', '', now)).toBe('2024-06-07T00:00:00Z')
    expect(asOfSource('/x/Basic_LinkedInDataExport_06-07-2062.zip', '', now)).toBe('')
  })

  it('ignores digits that are no date', () => {
    expect(asOfSource('/x/scan 13-45-2024.zip', '')).toBe('')
    expect(asOfSource('/x/02-30-2024.zip', '')).toBe('')
  })
})

describe('the latest moment a fact speaks of', () => {
  const who: Identity = { slug: 'ana-example', urn: null, email: null, name: 'Ana Example' }
  const owner: Identity = { ...who, slug: null, name: 'Owner Sample' }
  const at = '2024-06-07T21:05:00Z'
  const later = '2024-06-09T08:00:00Z'
  const invitation = (sentAt: Time | null, seenAt: string | null): InvitationFact => ({
    type: 'invitation',
    channel: 'page',
    direction: 'incoming',
    owner,
    who,
    sentAt,
    note: null,
    relationship: null,
    mutual: null,
    number: null,
    seenAt,
    headline: null,
    place: null,
    mutualName: null,
    shared: null,
    follows: false,
  })

  it('of an invitation is when it was sent, at the latest, or still seen', () => {
    expect(latestOf(invitation({ at, precision: 'minute' }, null))).toBe(at)
    expect(latestOf(invitation({ at, precision: 'age', until: later }, null))).toBe(later)
    expect(latestOf(invitation({ at, precision: 'minute' }, later))).toBe(later)
    expect(latestOf(invitation({ at, precision: 'age', until: later }, at))).toBe(later)
    expect(latestOf(invitation(null, null))).toBe('')
  })

  it('of an acceptance or a capture is its own', () => {
    expect(latestOf({ type: 'acceptance', owner, who, at, headline: null, number: null })).toBe(at)
    const capture: CaptureFact = {
      type: 'capture',
      direction: 'incoming',
      at,
      isCertain: true,
      read: 1,
      others: 0,
      isWholeTab: true,
      shown: 1,
    }
    expect(latestOf(capture)).toBe(at)
  })

  it('of what is said about somebody is its date, if there is one', () => {
    const about: AboutFact = {
      type: 'about',
      kind: 'contact',
      who,
      also: [],
      what: null,
      detail: null,
      at: { at, precision: 'minute' },
    }
    expect(latestOf(about)).toBe(at)
    expect(latestOf({ ...about, at: null })).toBe('')
  })

  it('of a connection is its day', () => {
    expect(
      latestOf({ type: 'connection', who, connectedOn: '2024-06-07', company: null, position: null }),
    ).toBe('2024-06-07T00:00:00Z')
  })

  it('of the owner’s profile is none: studies may end in years to come', () => {
    const until = '2031-06'
    expect(latestOf({ type: 'own', kind: 'school', name: 'X', detail: null, since: '2027', until })).toBe('')
  })
})
