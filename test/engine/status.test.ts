import { describe, expect, it } from 'vitest'
import type { Gathered } from '../../main/engine/dossiers.ts'
import { connectionSays, invitationSays, invitationStatus } from '../../main/engine/status.ts'
import type { Connection } from '../../shared/model/connection.ts'
import { type Dossier, emptyDossier } from '../../shared/model/dossier.ts'
import { bareInvitation } from '../../shared/model/invitation.ts'

type Parts = {
  readonly key?: string
  readonly sentAt?: string | null
  readonly seenAt?: string | null
  readonly pageAt?: string | null
  readonly typedAt?: string | null
  readonly acceptedAt?: string | null
  readonly connection?: Connection
}

function gathered({ key = 'ana', sentAt = '2026-06-01T10:00:00Z', seenAt = null, ...rest }: Parts): Gathered {
  const dossier: Dossier = {
    ...emptyDossier,
    person: { key, name: 'Ana Silva', url: null, headline: null, company: null },
    received: [{ ...bareInvitation, sentAt, seenAt }],
    connection: rest.connection ?? null,
  }
  return {
    dossier,
    pageAt: rest.pageAt ?? null,
    typedAt: rest.typedAt ?? null,
    acceptedAt: rest.acceptedAt ?? null,
  }
}

const connected = (status: Connection['status']): Connection => ({
  connectedOn: '2026-06-03',
  company: null,
  position: null,
  status,
  asOf: '2026-06-10T00:00:00Z',
})

const known = {
  connectionsAsOf: '2026-06-20T00:00:00Z' as string | null,
  wholeFrom: null as string | null,
  isConnectedName: () => false,
  isSeenByName: () => false,
}
const without = { ...known, connectionsAsOf: null }

const statusOf = (parts: Parts, world = known) => invitationStatus(gathered(parts), world)
const saysOf = (parts: Parts, world = known) => invitationSays(statusOf(parts, world), gathered(parts), world)

describe('an invitation', () => {
  it('was accepted when they are among the connections, or were', () => {
    expect(statusOf({ connection: connected('connected') })).toBe('accepted')
    expect(statusOf({ connection: connected('gone') })).toBe('accepted')
  })

  it('needs no answer when a mail says that they accepted the owner’s', () => {
    expect(statusOf({ acceptedAt: '2026-06-05T00:00:00Z' }, without)).toBe('accepted')
    expect(statusOf({ acceptedAt: '2025-06-05T00:00:00Z' })).toBe('not accepted')
  })

  it('was not accepted when a later connections file lacks them, and says what that may mean', () => {
    expect(statusOf({})).toBe('not accepted')
    expect(saysOf({})).toBe(
      'Not accepted: not among your connections on 20 June 2026. It may be waiting, or you ignored it, or the connection was removed since.',
    )
  })

  it('about to leave the export says so', () => {
    expect(saysOf({ sentAt: '2025-12-25T10:00:00Z' })).toContain('about the last 180 days')
  })

  it('is no claim without a connections file, nor when it is newer than that', () => {
    expect(statusOf({}, without)).toBe('unknown')
    expect(statusOf({ sentAt: '2026-06-25T10:00:00Z' })).toBe('unknown')
    expect(saysOf({}, without)).toContain('without Connections.csv no claim is made')
  })

  it('is no claim for a name alone that a connection has too', () => {
    expect(statusOf({ key: 'name:ana silva' }, { ...known, isConnectedName: () => true })).toBe('unknown')
  })

  it('is pending when the page had it since the connections file', () => {
    const seen = '2026-06-25T10:00:00Z'
    expect(statusOf({ seenAt: seen, pageAt: seen })).toBe('pending')
    expect(saysOf({ seenAt: seen, pageAt: seen })).toBe(
      'Pending: seen on the invitation page on 25 June 2026.',
    )
  })

  it('is pending on the page’s word alone, but not on a mail’s', () => {
    const seen = '2026-06-25T10:00:00Z'
    expect(statusOf({ seenAt: seen, pageAt: seen }, without)).toBe('pending')
    expect(statusOf({ seenAt: seen }, without)).toBe('unknown')
    expect(saysOf({ seenAt: seen })).toContain('Whether you answered since, no source says.')
  })

  it('is pending when the owner added it', () => {
    const typed = '2026-06-25T10:00:00Z'
    expect(statusOf({ sentAt: null, seenAt: typed, typedAt: typed }, without)).toBe('pending')
    expect(saysOf({ sentAt: null, seenAt: typed, typedAt: typed })).toBe(
      'Pending: you added it on 25 June 2026.',
    )
  })

  it('is not accepted when the connections file is newer than the page', () => {
    const seen = '2026-06-15T10:00:00Z'
    expect(statusOf({ seenAt: seen, pageAt: seen })).toBe('not accepted')
  })

  it('is gone when a later whole page lacks it', () => {
    const world = { ...known, wholeFrom: '2026-06-25T10:00:00Z' }
    expect(statusOf({}, world)).toBe('gone')
    expect(statusOf({ seenAt: '2026-06-25T10:00:00Z', pageAt: '2026-06-25T10:00:00Z' }, world)).toBe(
      'pending',
    )
    expect(statusOf({ sentAt: '2026-06-26T10:00:00Z' }, world)).toBe('unknown')
    expect(saysOf({}, world)).toContain('You accepted or ignored it, or they withdrew it.')
  })

  it('is not gone when the whole page has somebody of that name without a link', () => {
    const world = { ...known, wholeFrom: '2026-06-25T10:00:00Z', isSeenByName: () => true }
    expect(statusOf({}, world)).toBe('not accepted')
  })
})

describe('a connection', () => {
  it('says since when, and that it is gone or back', () => {
    const { dossier } = gathered({ connection: connected('gone') })
    const asOf = '2026-06-20T00:00:00Z'
    expect(connectionSays(dossier, false, asOf)).toBe(
      'Connected on 3 June 2026. Gone: no longer among your connections on 20 June 2026.',
    )
    expect(connectionSays(dossier, true, asOf)).toMatch(/^Back: you removed them/)
  })
})
