import { describe, expect, it } from 'vitest'
import { sampleCaptures } from '../../../build/sample/captures.ts'
import { interestsIn, mentionsIn } from '../../../build/sample/mentions.ts'
import { owner } from '../../../build/sample/owner.ts'
import { sceneOf } from '../../../build/sample/scene.ts'
import type { TruthPerson } from '../../../build/sample/truth.ts'
import { tieKinds } from '../../../shared/model/tie.ts'
import { asOf, records, sampled } from './unzipped.ts'

const kindsOf = (people: readonly TruthPerson[]): ReadonlySet<string> =>
  new Set(people.flatMap(({ ties }) => ties.map(({ kind }) => kind)))

const about = ['colleague', 'same-employer', 'classmate', 'same-school'] as const
const isAbout = (kind: string): boolean => about.some((one) => one === kind)

describe('what a note names', () => {
  it.each([
    ['we overlapped at tidemark and daughters freight in 2018', ['Tidemark & Daughters Freight'], [], 2018],
    ['back in ’13 at Cobbleton Parcel Works S.A.,', ['Cobbleton Parcel Works'], [], 2013],
    ['Uni Ambrel, 2009–2012', [], ['University of Ambrel'], 2009],
    ['the Technical University of Ambrel', [], [], undefined],
    ['Tidemark Freight and Tidemark Foods', [], [], undefined],
    ['INVITED', [], [], undefined],
    ['evening course at VIT, 2020', [], ['Velmouth Institute of Technology'], 2020],
  ] as const)('of "%s" is found as it is meant', (text, employers, schools, from) => {
    const found = mentionsIn(text)
    expect(found.employers).toEqual(employers)
    expect(found.schools).toEqual(schools)
    expect(found.years?.from).toBe(from)
  })

  it('is an interest as whole words alone, and for a hashtag with or without spaces', () => {
    const names = (text: string): readonly string[] => interestsIn(text).map(({ name }) => name)
    expect(names('Your firm is growing, throwing and borrowing')).toEqual([])
    expect(names('I like rowing in Port Ambrel')).toEqual(['Rowing', 'Port Ambrel'])
    expect(names('#EmptyMiles')).toEqual(['emptymiles'])
    expect(names('the Empty Miles Day, Ostersund Koldteknik')).toEqual(['emptymiles', 'Östersund Köldteknik'])
  })
})

describe('the ties of a sample', () => {
  it('are of every kind, with an old export and all captures', () => {
    const scene = sceneOf({ asOf, size: { invitations: 3000, connections: 2000, messages: 4000 } })
    const old = { ...scene, variant: { ...scene.variant, age: '2018' as const } }
    const { people } = sampleCaptures(old, scene.asOf, { page: () => [], mails: () => [] })
    expect([...tieKinds].filter((kind) => !kindsOf(people).has(kind))).toEqual([])
  })

  it('are of nearly every kind in the small one alone', async () => {
    const { truth } = await sampled()
    const found = kindsOf(truth.people)
    const missing = tieKinds.filter((kind) => !found.has(kind))
    expect(
      missing.filter((kind) => !['mutual-count', 'brought-you', 'same-school', 'you-wrote'].includes(kind)),
    ).toEqual([])
  })

  it('are told of at most once of each kind and counterpart', async () => {
    const { truth } = await sampled()
    for (const { ties } of truth.people) {
      const single = ties.filter(({ kind }) => !isAbout(kind) && kind !== 'shared-interest')
      expect(new Set(single.map(({ kind }) => kind)).size).toBe(single.length)
    }
  })

  it('leave out whoever only resembles: near schools and companies, and sellers who name the employer', async () => {
    const scene = sceneOf({ asOf, size: { invitations: 9000, connections: 9000, messages: 1000 } })
    const { people } = sampleCaptures(scene, scene.asOf, {})
    const ties = new Map(people.map((one) => [one.key, one.ties]))
    const notes = scene.people.people.flatMap((one) =>
      one.received.map(({ note }) => ({ note: note ?? '', one })),
    )
    const near = notes.filter(({ note }) =>
      /Technical University|TU Ambrel|Tidemark Fo|Tidemark Fr/.test(note),
    )
    const naming = notes.filter(({ note, one }) => note.includes(owner.company) && one.kind === 'pitch')
    expect(near.length).toBeGreaterThan(0)
    expect(naming.length).toBeGreaterThan(0)
    for (const { one } of [...near, ...naming]) {
      expect(ties.get(one.slug)?.filter(({ kind }) => isAbout(kind))).toEqual([])
    }
    // What sellers write may not sound as if they had worked there.
    for (const { note } of naming)
      expect(note).not.toMatch(/colleague|joined|my time at|work(?:ed)? at|we both/i)
  })

  it('come with noise: names of companies written in several ways', async () => {
    const sample = await sampled({ size: { invitations: 100, connections: 3000, messages: 100 } })
    const companies = records(sample.rows('Connections.csv'), 'Connected On').map(
      (row) => row['Company'] ?? '',
    )
    expect(companies).toContain('Lanternway Logistics')
    expect(companies.some((name) => /^tidemark and daughters freight$/i.test(name))).toBe(true)
    expect(companies.some((name) => /(?:GmbH|Ltd|S\.A\.)$/.test(name))).toBe(true)
    expect(companies.some((name) => name !== '' && name === name.toUpperCase())).toBe(true)
    expect(companies.some((name) => name === 'Tidemark Foods')).toBe(true)
  })

  it('say how many know each other from a company as the connections file does, whatever the spelling', async () => {
    const sample = await sampled()
    const rows = records(sample.rows('Connections.csv'), 'Connected On')
    const plain = (name: string): string =>
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/^the /, '')
        .replace(/ (?:und|and) /g, ' & ')
        .replace(/ \(uk\)$/, '')
        .replace(/,? (?:ltd\.?|gmbh(?: & co\. kg)?|inc\.|s\.a\.|s\.l\.|b\.v\.|llc|ab|oy|co\.)$/, '')
    const companies = Map.groupBy(
      rows.map((row) => plain(row['Company'] ?? '')).filter(Boolean),
      (name) => name,
    )
    const expected = [...companies.values()].reduce((sum, all) => sum + (all.length > 1 ? all.length : 0), 0)
    const said = sample.truth.people.filter(({ ties }) =>
      ties.some(({ kind }) => kind === 'connections-there'),
    )
    expect(said).toHaveLength(expected)
  })

  it('of rows that name somebody are as many as the rows', async () => {
    const { truth } = await sampled({ variant: { age: '2018' } })
    const imported = (start: string): number =>
      truth.files.filter(({ name }) => name.startsWith(start)).reduce((sum, one) => sum + one.imported, 0)
    const count = (wanted: string): number =>
      truth.people.filter(({ ties }) => ties.some(({ kind }) => kind === wanted)).length
    expect(count('endorsement')).toBe(imported('Endorsement_'))
    expect(count('recommendation')).toBe(imported('Recommendations '))
    expect(count('address-book')).toBe(imported('Imported Contacts'))
    expect(count('you-follow')).toBe(imported('Member_Follows'))
    expect(count('brought-you')).toBe(1)
  })
})
