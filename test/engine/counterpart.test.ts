import { describe, expect, it } from 'vitest'
import { counterpart, otherSenders } from '../../main/engine/counterpart.ts'
import type { StagedMessage } from '../../main/engine/store/stagingStore.ts'

const owner = { slugs: ['olive'], urns: [], names: ['olive owner'], name: 'Olive Owner' }
const message = (parts: Partial<StagedMessage>): StagedMessage => ({
  seq: 1,
  file: 0,
  conversation: 'c',
  fromSlug: 'ana',
  fromName: 'Ana Silva',
  toName: 'Olive Owner',
  toSlugs: 'olive',
  at: '2026-01-01T00:00:00Z',
  precision: 'second',
  text: 'hello',
  folder: 'INBOX',
  direction: '',
  ...parts,
})
const nobodyElse = new Map()

describe('the other side of a message', () => {
  it('is the sender of what came in', () => {
    expect(counterpart(message({}), owner, nobodyElse)).toEqual({
      fromOwner: false,
      inGroup: false,
      slug: 'ana',
      name: 'Ana Silva',
    })
  })

  it('is the recipient of what the owner wrote', () => {
    const sent = message({
      fromSlug: 'olive',
      fromName: 'Olive Owner',
      toName: 'Silva, PhD, Ana',
      toSlugs: 'ana',
    })
    expect(counterpart(sent, owner, nobodyElse)).toMatchObject({
      fromOwner: true,
      slug: 'ana',
      name: 'Silva, PhD, Ana',
    })
  })

  it('is the other sender of the conversation where the file has no links of recipients', () => {
    const sent = message({ fromSlug: 'olive', fromName: 'Olive Owner', toName: 'Ana Silva', toSlugs: '' })
    const others = otherSenders(
      [
        { conversation: 'c', slug: 'olive', name: 'Olive Owner' },
        { conversation: 'c', slug: 'ana', name: 'Ana Silva' },
      ],
      owner,
    )
    expect(counterpart(sent, owner, others)).toMatchObject({ fromOwner: true, inGroup: false, slug: 'ana' })
  })

  it('is known by name alone where nothing else is given', () => {
    const sent = message({ fromSlug: '', fromName: 'Olive Owner', toName: 'Ana Silva', toSlugs: '' })
    expect(counterpart(sent, owner, nobodyElse)).toMatchObject({
      fromOwner: true,
      slug: null,
      name: 'Ana Silva',
    })
  })

  it('is a group when the list of names is longer than any name', () => {
    const sent = { fromSlug: 'olive', fromName: 'Olive Owner', toName: 'Ana Silva, '.repeat(40) }
    expect(counterpart(message({ ...sent, toSlugs: '' }), owner, nobodyElse)).toEqual({
      fromOwner: true,
      inGroup: true,
      slug: null,
      name: null,
    })
    expect(counterpart(message({ ...sent, toSlugs: 'ana' }), owner, nobodyElse)).toEqual({
      fromOwner: true,
      inGroup: false,
      slug: 'ana',
      name: null,
    })
  })

  it('is a group when others read along', () => {
    expect(counterpart(message({ toSlugs: 'olive\nbo' }), owner, nobodyElse).inGroup).toBe(true)
    const sent = message({ fromSlug: 'olive', fromName: 'Olive Owner', toSlugs: 'ana\nbo' })
    expect(counterpart(sent, owner, nobodyElse)).toEqual({
      fromOwner: true,
      inGroup: true,
      slug: null,
      name: null,
    })
  })

  it('believes the direction that exports of 2016 to 2020 give', () => {
    const sent = message({
      direction: 'outgoing',
      fromSlug: '',
      fromName: 'O. Owner',
      toName: 'Ana Silva',
      toSlugs: '',
    })
    expect(counterpart(sent, owner, nobodyElse)).toMatchObject({ fromOwner: true, name: 'Ana Silva' })
  })

  it('is nobody for a note to oneself', () => {
    const sent = message({
      fromSlug: 'olive',
      fromName: 'Olive Owner',
      toName: 'Olive Owner',
      toSlugs: 'olive',
    })
    expect(counterpart(sent, owner, nobodyElse)).toMatchObject({ slug: null, name: null })
  })
})
