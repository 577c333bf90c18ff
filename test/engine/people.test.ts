import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Links, noLinks, resolvePeople, type StoredIdentity } from '../../main/engine/people.ts'

let next = 0
const one = (aliases: Partial<StoredIdentity>): StoredIdentity => ({
  id: ++next,
  slug: '',
  urn: '',
  email: '',
  name: '',
  asOf: '2026-01-01T00:00:00Z',
  waitedAt: '',
  connectedOn: '',
  ...aliases,
})

const keysOf = (...identities: readonly StoredIdentity[]): readonly string[] =>
  resolvePeople(identities)
    .map(({ key }) => key)
    .sort()

describe('one person', () => {
  it('is whoever has the same profile slug, whatever the name says', () => {
    expect(
      keysOf(
        one({ slug: 'ana-silva', name: 'Ana Silva' }),
        one({ slug: 'ana-silva', name: 'Ana Silva MBA' }),
      ),
    ).toEqual(['ana-silva'])
  })

  it('keeps one key when a member urn shows that two slugs are theirs', () => {
    const old = one({ slug: 'ana-1', urn: 'urn:li:member:1', asOf: '2024-01-01T00:00:00Z' })
    const renamed = one({ slug: 'ana-new', urn: 'urn:li:member:1' })
    expect(keysOf(old, renamed)).toEqual(['ana-new'])
  })

  it('takes in a row that has a name only, when nobody else has that name', () => {
    expect(keysOf(one({ slug: 'ana-silva', name: 'Ana Silva' }), one({ name: 'ANA  SILVA' }))).toEqual([
      'ana-silva',
    ])
  })

  it('takes in an e-mail address that a row with a slug gives as well', () => {
    const full = one({ slug: 'ana-silva', email: 'ana@mail.example', name: 'Ana Silva' })
    expect(keysOf(full, one({ email: 'ana@mail.example', name: 'A. S.' }))).toEqual(['ana-silva'])
  })
})

describe('somebody who invites the owner, known by name alone', () => {
  const connection = { slug: 'ana-1', name: 'Ana Silva', connectedOn: '2024-06-01' }

  it('is the connection of that name when they were connected after', () => {
    expect(keysOf(one(connection), one({ name: 'Ana Silva', waitedAt: '2024-05-30T10:00:00Z' }))).toEqual([
      'ana-1',
    ])
  })

  it('is somebody else when that one was a connection by then', () => {
    expect(keysOf(one(connection), one({ name: 'Ana Silva', waitedAt: '2026-06-29T10:00:00Z' }))).toEqual([
      'ana-1',
      'name:ana silva',
    ])
  })
})

describe('namesakes', () => {
  it('stay two people, and a row with the name alone goes to neither', () => {
    const two = [one({ slug: 'ana-1', name: 'Ana Silva' }), one({ slug: 'ana-2', name: 'Ana Silva' })]
    expect(keysOf(...two, one({ name: 'Ana Silva' }))).toEqual(['ana-1', 'ana-2', 'name:ana silva'])
  })

  it('stay two people when they share an e-mail address', () => {
    const two = [
      one({ slug: 'ana-1', email: 'home@mail.example', name: 'Ana Silva' }),
      one({ slug: 'bo-2', email: 'home@mail.example', name: 'Bo Silva' }),
    ]
    expect(keysOf(...two)).toEqual(['ana-1', 'bo-2'])
  })
})

const some = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values)
const identities = fc.array(
  fc.record({
    slug: some('a', 'b', 'c'),
    urn: some('urn:li:member:1', 'urn:li:member:2'),
    email: some('x@mail.example', 'y@mail.example'),
    name: fc.constantFrom(
      'Ana Silva',
      'ana silva',
      'ANA SILVA',
      'Ana  Silva',
      'Ana Costa',
      'ana costa',
      'Chi',
    ),
    waitedAt: fc.constant(''),
    connectedOn: fc.constant(''),
    asOf: fc.constantFrom('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
  }),
  { maxLength: 14 },
)

/** Who is together, by the aliases instead of the ids. */
const picture = (list: readonly StoredIdentity[]) =>
  resolvePeople(list)
    .map(({ key, name, slug, identities: ids }) => ({
      key,
      name,
      slug,
      aliases: ids
        .map((id) => {
          const found = list.find((identity) => identity.id === id)
          return `${found?.slug}|${found?.urn}|${found?.email}|${found?.name}|${found?.asOf}`
        })
        .sort(),
    }))
    .sort((a, b) => a.key.localeCompare(b.key) || a.aliases.join().localeCompare(b.aliases.join()))

const numbered = (list: readonly Omit<StoredIdentity, 'id'>[]): readonly StoredIdentity[] => {
  const distinct = new Map(list.map((item) => [`${item.slug}|${item.urn}|${item.email}|${item.name}`, item]))
  return [...distinct.values()].map((item, index) => ({ ...item, id: index + 1 }))
}

describe('resolving people', () => {
  it('gives the same people in any order', () => {
    fc.assert(
      fc.property(identities, fc.infiniteStream(fc.nat()), (list, random) => {
        const straight = numbered(list)
        const shuffled = [...straight]
          .map((item) => ({ item, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }, index) => ({ ...item, id: index + 1 }))
        expect(picture(shuffled)).toEqual(picture(straight))
      }),
    )
  })

  it('places every identity once and gives every person a key of their own', () => {
    fc.assert(
      fc.property(identities, (list) => {
        const all = numbered(list)
        const people = resolvePeople(all)
        expect(people.flatMap((person) => person.identities).sort((a, b) => a - b)).toEqual(
          all.map(({ id }) => id),
        )
        expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
      }),
    )
  })

  it('never joins two slugs that no urn joins', () => {
    fc.assert(
      fc.property(identities, (list) => {
        const all = numbered(list.map((item) => ({ ...item, urn: '' })))
        for (const { identities: ids } of resolvePeople(all)) {
          const slugs = new Set(ids.map((id) => all[id - 1]?.slug).filter(Boolean))
          expect(slugs.size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

const keysWith = (links: Partial<Links>, ...identities: readonly StoredIdentity[]): readonly string[] =>
  resolvePeople(identities, { ...noLinks, ...links })
    .map(({ key }) => key)
    .sort()

describe('what links identities besides their aliases', () => {
  it('is LinkedIn’s number or the owner’s word, whatever they are called', () => {
    const [mail, page] = [one({ name: 'Ana S.' }), one({ slug: 'ana-1', name: 'Ana Silva' })]
    expect(keysWith({ same: [[mail.id, page.id]] }, mail, page)).toEqual(['ana-1'])
  })

  it('settles a name that two people have for the row it speaks of alone', () => {
    const two = [
      one({ slug: 'ana-1', name: 'Ana Silva' }),
      one({ slug: 'ana-2', name: 'Ana Silva' }),
    ] as const
    const [mail, book] = [one({ name: 'Ana Silva' }), one({ email: 'ana@mail.example', name: 'Ana Silva' })]
    const found = keysWith({ same: [[mail.id, two[0].id]] }, ...two, mail, book)
    expect(found).toEqual(['ana-1', 'ana-2', 'ana@mail.example'])
  })

  it('keeps apart by the owner’s word what only the name would join', () => {
    const [strong, weak] = [one({ slug: 'ana-1', name: 'Ana Silva' }), one({ name: 'Ana Silva' })]
    expect(keysWith({ apart: [[strong.id, weak.id]] }, strong, weak)).toEqual(['ana-1', 'name:ana silva'])
  })

  it('is one row of an address book, unless two people have links of their own', () => {
    const [home, work] = [
      one({ email: 'a@home.example', name: 'Ana' }),
      one({ email: 'a@work.example', name: 'Ana' }),
    ]
    const strong = one({ slug: 'ana-1', email: 'a@work.example', name: 'Ana Silva' })
    const other = one({ slug: 'bo-1', email: 'a@home.example', name: 'Bo Lind' })
    expect(keysWith({ sameRow: [[home.id, work.id]] }, home, work, strong)).toEqual(['ana-1'])
    expect(keysWith({ sameRow: [[home.id, work.id]] }, home, work, strong, other)).toEqual(['ana-1', 'bo-1'])
  })
})
