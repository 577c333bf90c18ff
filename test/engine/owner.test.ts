import { describe, expect, it } from 'vitest'
import { OwnerTally, unknownOwner } from '../../main/engine/owner.ts'
import type { InvitationFact, MessageFact } from '../../main/engine/readers/fact.ts'

const id = (name: string, slug: string | null = null) => ({ name, slug, urn: null, email: null })
const message = (from: ReturnType<typeof id>, to: string, toSlugs: readonly string[] = []): MessageFact => ({
  type: 'message',
  conversation: 'c',
  from,
  to,
  toSlugs,
  at: { at: '2026-01-01T00:00:00Z', precision: 'second' },
  text: 'hello',
  folder: 'INBOX',
  direction: null,
})
const invitation = (owner: ReturnType<typeof id>): InvitationFact => ({
  type: 'invitation',
  channel: 'export',
  direction: 'incoming',
  owner,
  who: id('Somebody Made-Up', 'somebody'),
  sentAt: null,
  note: null,
  relationship: null,
  mutual: null,
  number: null,
  seenAt: null,
  headline: null,
  place: null,
  mutualName: null,
  shared: null,
  follows: false,
})

const olive = id('Olive Owner', 'olive')

describe('the owner', () => {
  it('is the constant side of the invitations', () => {
    const tally = new OwnerTally()
    tally.invitation(invitation(olive))
    expect(tally.owner(unknownOwner, null)).toMatchObject({
      slugs: ['olive'],
      names: ['olive owner'],
      name: 'Olive Owner',
    })
  })

  it('is the one who stands in every message', () => {
    const tally = new OwnerTally()
    tally.message(message(olive, 'Ana Silva', ['ana']))
    tally.message(message(id('Bo Lind', 'bo'), 'Olive Owner', ['olive']))
    expect(tally.owner(unknownOwner, null).slugs).toEqual(['olive'])
  })

  it('is told by name where the files give no links of recipients', () => {
    const tally = new OwnerTally()
    tally.message(message(olive, 'Ana Silva'))
    tally.message(message(id('Bo Lind', 'bo'), 'Olive Owner'))
    expect(tally.owner(unknownOwner, null)).toMatchObject({ names: ['olive owner'], slugs: ['olive'] })
  })

  it('is not guessed from a single conversation', () => {
    const tally = new OwnerTally()
    tally.message(message(olive, 'Ana Silva', ['ana']))
    tally.message(message(id('Ana Silva', 'ana'), 'Olive Owner', ['olive']))
    expect(() => tally.owner(unknownOwner, null)).toThrow('Olive Owner or Ana Silva')
    expect(tally.owner(unknownOwner, 'Olive Owner').slugs).toEqual(['olive'])
  })

  it('is told from a single conversation when the profile has the name', () => {
    const tally = new OwnerTally()
    const rest = { headline: null, summary: null, industry: null, location: null }
    tally.profile({ type: 'profile', name: 'Olive Owner', ...rest })
    tally.message(message(olive, 'Ana Silva', ['ana']))
    expect(tally.owner(unknownOwner, null)).toMatchObject({ slugs: ['olive'], names: ['olive owner'] })
  })

  it('has the link that stands beside the name as the only recipient', () => {
    const tally = new OwnerTally()
    const rest = { headline: null, summary: null, industry: null, location: null }
    tally.profile({ type: 'profile', name: 'Olive Owner', ...rest })
    const incoming = message(id('Ana Silva', 'ana'), 'Olive Owner, MBA', ['olive'])
    tally.message(incoming)
    expect(tally.owner(unknownOwner, null).slugs).toEqual(['olive'])
  })

  it('has no link that two people of the name share', () => {
    const tally = new OwnerTally()
    const rest = { headline: null, summary: null, industry: null, location: null }
    tally.profile({ type: 'profile', name: 'Olive Owner', ...rest })
    tally.message(message(id('Ana Silva', 'ana'), 'Olive Owner', ['olive']))
    tally.message(message(id('Olive Owner', 'olive-2'), 'Ana Silva', ['ana']))
    expect(tally.owner(unknownOwner, null).slugs).not.toContain('olive')
  })

  it('keeps the spelling of a name that was said', () => {
    const ana = message(id('Ana Silva', 'ana'), 'Zoë Zed', ['zed'])
    const tally = new OwnerTally()
    tally.message(ana)
    expect(tally.owner(unknownOwner, 'zoe zed')).toMatchObject({ name: 'Zoë Zed', slugs: ['zed'] })
    expect(new OwnerTally().owner(unknownOwner, ' Zoë  Zed').name).toBe('Zoë Zed')
    const known = { slugs: ['olive'], urns: [], names: ['olive owner'], name: 'Olive Owner' }
    expect(() => tally.owner(known, 'Zoë Zed')).toThrow('belong to Zoë Zed, but')
  })

  it('keeps every alias that earlier files gave', () => {
    const tally = new OwnerTally()
    tally.invitation(invitation(id('Olive Owner', 'olive-new')))
    const known = { slugs: ['olive'], urns: [], names: ['olive owner'], name: 'Olive Owner' }
    expect(tally.owner(known, null).slugs).toEqual(['olive', 'olive-new'])
  })
})
