import { describe, expect, it } from 'vitest'
import { describePerson } from '../../main/engine/describePerson.ts'
import type { StoredIdentity } from '../../main/engine/people.ts'

const described = (...members: readonly Partial<StoredIdentity>[]) =>
  describePerson({
    members: members.map((aliases, at) => ({
      id: at + 1,
      slug: '',
      urn: '',
      email: '',
      name: '',
      asOf: '2026-01-01T00:00:00Z',
      waitedAt: '',
      connectedOn: '',
      ...aliases,
    })),
  })

describe('a person', () => {
  it('is known by link, then urn, then e-mail address, then name', () => {
    const bo = { urn: 'urn:li:member:7', email: 'bo@mail.example', name: 'Bo' }
    expect(described({ ...bo, slug: 'bo-1' }).key).toBe('bo-1')
    expect(described(bo).key).toBe('urn:li:member:7')
    expect(described({ ...bo, urn: '' }).key).toBe('bo@mail.example')
    expect(described({ name: 'José Núñez' }).key).toBe('name:jose nunez')
  })

  it('is known by the newest link and the newest name, and by the first identity', () => {
    const old = { slug: 'ana-1', name: 'Ana Silva', asOf: '2024-01-01T00:00:00Z' }
    const renamed = { slug: 'ana-new', name: 'Ana Silva Souza' }
    const ana = { id: 1, key: 'ana-new', slug: 'ana-new', name: 'Ana Silva Souza', identities: [1, 2] }
    expect(described(old, renamed)).toEqual(ana)
    expect(described(renamed, old)).toEqual(ana)
  })

  it('is not called what an address book says, unless nothing else does', () => {
    const strong = { slug: 'ana-1', email: 'a@work.example', name: 'Ana Silva' }
    const book = {
      email: 'a@work.example',
      name: 'Ana from the rowing club',
      asOf: '2026-06-01T00:00:00Z',
    }
    expect(described(strong, book).name).toBe('Ana Silva')
    expect(described({ ...strong, name: '' }, book).name).toBe('Ana from the rowing club')
  })
})
