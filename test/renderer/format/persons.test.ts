import { expect, it } from 'vitest'
import { aboutPerson } from '../../../renderer/format/persons.ts'

const bare = { key: 'x', name: 'Ana Made-Up', url: null, headline: null, company: null }

it('a person is told from others of the same name by what they do and by their page', () => {
  const url = 'https://www.linkedin.com/in/ana-made-up'
  expect(aboutPerson({ ...bare, url, headline: 'Ferry pilot', company: 'Tidemark' })).toBe(
    'Ferry pilot · Tidemark · linkedin.com/in/ana-made-up',
  )
})

it('without a page, what they are known by is said', () => {
  expect(aboutPerson({ ...bare, key: 'name:ana made-up' })).toBe('known by name alone')
  expect(aboutPerson({ ...bare, key: 'ana@mail.example' })).toBe('ana@mail.example')
  expect(aboutPerson({ ...bare, key: 'urn:li:member:1' })).toBe('no page known')
})
