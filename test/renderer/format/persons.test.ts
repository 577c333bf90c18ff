import { describe, expect, it } from 'vitest'
import { madeOneOf, namesOf, pageEnd, standingLines, workOf } from '../../../renderer/format/persons.ts'
import type { Detail } from '../../../shared/results.ts'
import { dossierWith } from '../dossiers.ts'

const bare = { key: 'x', name: 'Ana Made-Up', url: null, headline: null, company: null }
const ana = { key: 'ana-at-sea', name: 'Ana Made-Up' }

it('a person is told from others of the same name by what they do and by the end of their link', () => {
  expect(workOf({ headline: 'Ferry pilot', company: 'Tidemark' })).toBe('Ferry pilot · Tidemark')
  expect(pageEnd({ ...bare, url: 'https://www.linkedin.com/in/ana-made-up' })).toBe('in/ana-made-up')
})

it('without a page, what they are known by is said', () => {
  expect(pageEnd({ ...bare, key: 'name:ana made-up' })).toBe('known by name alone')
  expect(pageEnd({ ...bare, key: 'ana@mail.example' })).toBe('ana@mail.example')
  expect(pageEnd({ ...bare, key: 'urn:li:member:1' })).toBe('no page known')
})

describe('the names of some people', () => {
  it('are enough while they differ', () => {
    expect(namesOf([ana, { key: 'bo', name: 'Bo Made-Up' }])).toEqual(['Ana Made-Up', 'Bo Made-Up'])
  })

  it('go with their keys when two are the same', () => {
    expect(namesOf([ana, { key: 'name:ana made-up', name: 'Ana Made-Up' }])).toEqual([
      'Ana Made-Up (ana-at-sea)',
      'Ana Made-Up (by name alone)',
    ])
  })
})

describe('of whom somebody was made one', () => {
  const profile = (slug: string) =>
    ({ kind: 'profile', value: `https://www.linkedin.com/in/${slug}` }) as const

  it('is said by both links', () => {
    expect(madeOneOf([profile('ana-at-sea'), profile('ana-ashore')])).toBe('ana-at-sea and ana-ashore')
  })

  it('is said by the one link, and the name', () => {
    expect(madeOneOf([{ kind: 'name', value: 'Ana' }, profile('ana')])).toBe('ana and by name alone')
    expect(madeOneOf([{ kind: 'name', value: 'Ana' }])).toBe(null)
  })
})

describe('where somebody stands', () => {
  const now = new Date('2026-06-15T12:00:00Z')
  const lines = (invitation: Detail | null, connection: Detail | null = null) =>
    standingLines({ invitation, connection }, now, 'UTC')

  it('is a connection since a day', () => {
    const connection = dossierWith({ connectedOn: '2026-05-04' })
    expect(lines(null, connection)).toEqual(['Connected since 4 May 2026'])
  })

  it('is an invitation that waits, and what the owner decided of it', () => {
    const invitation = dossierWith({ invitedAt: '2026-06-03T09:00:00Z', decision: 'ignore' })
    expect(lines(invitation)).toEqual([
      'Invited you on 3 Jun 2026, 12 days ago, waiting',
      'You decided: ignored',
    ])
  })

  it('is said to be nowhere when it is', () => {
    expect(lines(null)).toEqual(['Neither invited you nor is a connection'])
  })
})
