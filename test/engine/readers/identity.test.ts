import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanName,
  foldName,
  isNobody,
  profileSlug,
  profileUrl,
  readEmail,
  readUrn,
} from '../../../main/engine/readers/identity.ts'

describe('the slug of a profile address', () => {
  test.each([
    ['https://www.linkedin.com/in/ana-example', 'ana-example'],
    ['http://linkedin.com/in/ana-example/', 'ana-example'],
    ['www.linkedin.com/in/ana-example', 'ana-example'],
    ['//www.linkedin.com/in/ana-example', 'ana-example'],
    ['https://pt.linkedin.com/in/ana-example?trk=x#top', 'ana-example'],
    ['https://www.linkedin.com/comm/in/ana-example?midToken=x', 'ana-example'],
    ['https://www.linkedin.com/in/ana-example/en', 'ana-example'],
    [' https://WWW.LinkedIn.com/in/Ana-Example ', 'ana-example'],
    ['https://www.linkedin.com/in/jos%C3%A9-example', 'josé-example'],
    ['https://www.linkedin.com/in/jos%c3%a9-example', 'josé-example'],
    ['https://www.linkedin.com/in/josé-example', 'josé-example'],
    ['https://www.linkedin.com/in/jose\u0301-example', 'josé-example'],
    ['https://www.linkedin.com/in/JOS%C3%89-example', 'josé-example'],
    ['https://www.linkedin.com/in/50%-off', '50%-off'],
    ['https://www.linkedin.com/in/a%ff%C3%A9', 'a%ff%c3%a9'],
  ])('%s', (url, slug) => {
    expect(profileSlug(url)).toBe(slug)
  })

  test.each([
    '',
    'https://www.linkedin.com/in',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/?x=1',
    'https://www.linkedin.com/in/%2e%2e',
    'https://www.linkedin.com/company/example',
    'https://linkedin.com.evil.example/in/ana',
    'https://evil.example/?u=linkedin.com/in/ana',
    'https://notlinkedin.com/in/ana',
    `https://www.linkedin.com/in/${'a'.repeat(400)}`,
  ])('is missing from %s', (url) => {
    expect(profileSlug(url)).toBeNull()
  })

  test('is the same percent-encoded and raw, and its address leads back to it', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((value) => !/[/?#%\s]/.test(value))
    fc.assert(
      fc.property(name, (raw) => {
        const slug = profileSlug(`https://www.linkedin.com/in/${raw}`)
        expect(profileSlug(`https://www.linkedin.com/in/${encodeURIComponent(raw)}`)).toBe(slug)
        expect(profileSlug(`https://www.linkedin.com/in/${raw.normalize('NFD')}`)).toBe(slug)
        if (slug !== null) expect(profileSlug(profileUrl(slug))).toBe(slug)
      }),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (tail) => {
        const slug = profileSlug(`https://www.linkedin.com/in/${tail}`)
        if (slug !== null) expect(new URL(profileUrl(slug)).pathname).toMatch(/^\/in\/[^/]+$/)
      }),
    )
  })
})

test('what is too long is no slug, and no e-mail address', () => {
  expect(profileSlug(`https://www.linkedin.com/in/${'a'.repeat(200)}`)).toBe('a'.repeat(200))
  expect(profileSlug(`https://www.linkedin.com/in/${'a'.repeat(201)}`)).toBeNull()
  expect(readEmail(`${'a'.repeat(239)}@sample.example`)).toHaveLength(254)
  expect(readEmail(`${'a'.repeat(240)}@sample.example`)).toBeNull()
})

test('an address is rebuilt from the slug', () => {
  expect(profileUrl('josé/../x?y')).toBe('https://www.linkedin.com/in/jos%C3%A9%2F..%2Fx%3Fy')
  expect(profileUrl('\ud800')).toBe('https://www.linkedin.com/in/%EF%BF%BD')
})

test('member numbers and e-mail addresses are told from anything else', () => {
  expect(readUrn(' urn:li:member:123 ')).toBe('urn:li:member:123')
  expect(readUrn('https://www.linkedin.com/in/ana')).toBeNull()
  expect(readEmail(' Ana@Mail.Example ')).toBe('ana@mail.example')
  expect(readEmail('not given')).toBeNull()
})

test('names are cleaned', () => {
  expect(cleanName('  Ana \u00a0 Maria\tExample\u0007\n')).toBe('Ana Maria Example')
  expect(cleanName('Ana \u0007 Example')).toBe('Ana Example')
})

test('LinkedIn Member and nothing at all are nobody', () => {
  expect(isNobody('LinkedIn Member')).toBe(true)
  expect(isNobody('')).toBe(true)
  expect(isNobody('Linked Member')).toBe(false)
})

test.each([
  ['Dr. José  Núñez-Łuk, PhD', 'dr jose nunez luk'],
  ["Sinéad O'Example", 'sinead oexample'],
  ['J.R. Sample 🚀', 'jr sample'],
  ['Jörg Groß', 'jorg gross'],
  ['İpek Işık', 'ipek isik'],
  ['राम', 'राम'],
  ['山田 がく', '山田 がく'],
  ['Ａｎａ', 'ana'],
  ['🚀', ''],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
  expect(foldName(folded)).toBe(folded)
})
