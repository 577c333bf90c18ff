import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { linkedInUrl, openLinkedIn } from '../../main/app/links.ts'

describe('a LinkedIn page is built anew from', () => {
  test.each([
    ['https://www.linkedin.com/in/ana-silva', 'https://www.linkedin.com/in/ana-silva/'],
    ['https://www.linkedin.com/in/ana-silva/', 'https://www.linkedin.com/in/ana-silva/'],
    [
      'https://www.linkedin.com/in/ana-silva?trk=mail&next=//evil.example#x',
      'https://www.linkedin.com/in/ana-silva/',
    ],
    ['https://www.linkedin.com/in/jos%C3%A9-souza', 'https://www.linkedin.com/in/jos%C3%A9-souza/'],
    ['https://www.linkedin.com/in/josé-souza', 'https://www.linkedin.com/in/jos%C3%A9-souza/'],
    ['https://www.linkedin.com/in/jose\u0301-souza', 'https://www.linkedin.com/in/jos%C3%A9-souza/'],
    [
      'https://www.linkedin.com/in/山田-太郎',
      `https://www.linkedin.com/in/${encodeURIComponent('山田-太郎')}/`,
    ],
    ['https://www.linkedin.com/in/a&b=c;d', 'https://www.linkedin.com/in/a%26b%3Dc%3Bd/'],
    [
      'https://www.linkedin.com/mynetwork/invitation-manager',
      'https://www.linkedin.com/mynetwork/invitation-manager/',
    ],
    [
      'https://www.linkedin.com/mynetwork/invitation-manager/?x=1',
      'https://www.linkedin.com/mynetwork/invitation-manager/',
    ],
  ])('%s', (value, url) => {
    expect(linkedInUrl(value)).toBe(url)
  })
})

const hostile: readonly unknown[] = [
  undefined,
  null,
  7,
  {},
  ['https://www.linkedin.com/in/ana-silva'],
  { toString: () => 'https://www.linkedin.com/in/ana-silva' },
  '',
  'javascript:alert(1)',
  'javascript://www.linkedin.com/in/ana-silva%0aalert(1)',
  'file:///etc/passwd',
  'file://www.linkedin.com/in/ana-silva',
  '\\\\evil.example\\share\\in\\ana-silva',
  '//www.linkedin.com/in/ana-silva',
  'www.linkedin.com/in/ana-silva',
  'http://www.linkedin.com/in/ana-silva',
  'HTTPS://WWW.LINKEDIN.COM/in/ana-silva',
  'ms-msdt:/id%20PCWDiagnostic',
  'search-ms:query=ana',
  'mailto:ana@evil.example',
  'https://linkedin.com/in/ana-silva',
  'https://linkedin.com.evil.example/in/ana-silva',
  'https://www.linkedin.com.evil.example/in/ana-silva',
  'https://evil.example/?u=https://www.linkedin.com/in/ana-silva',
  'https://evil.example/https://www.linkedin.com/in/ana-silva',
  'https://www.linkedin.com@evil.example/in/ana-silva',
  'https://user:secret@www.linkedin.com/in/ana-silva',
  'https://www.linkedin.com:8443/in/ana-silva',
  'https://www.linkedin.com:443/in/ana-silva',
  'https://www.linkedin.com\\@evil.example/in/ana-silva',
  'https://www.linkedin.com\t/in/ana-silva',
  'https://www.lınkedin.com/in/ana-silva',
  'https://www.linkedіn.com/in/ana-silva',
  'https://ｗｗｗ.linkedin.com/in/ana-silva',
  ' https://www.linkedin.com/in/ana-silva',
  'https://www.linkedin.com',
  'https://www.linkedin.com/',
  'https://www.linkedin.com/in',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/in//',
  'https://www.linkedin.com//in/ana-silva',
  'https://www.linkedin.com/in/.',
  'https://www.linkedin.com/in/..',
  'https://www.linkedin.com/in/%2e%2e',
  'https://www.linkedin.com/in/../logout',
  'https://www.linkedin.com/in/ana-silva/../../logout',
  'https://www.linkedin.com/in/ana%2f..%2f..%2flogout',
  'https://www.linkedin.com/in/ana%252flogout',
  'https://www.linkedin.com/in/ana\\logout',
  'https://www.linkedin.com/in/ana%5clogout',
  'https://www.linkedin.com/in/ana%3fsession_redirect=x',
  'https://www.linkedin.com/in/ana%23x',
  'https://www.linkedin.com/in/ana%00',
  'https://www.linkedin.com/in/ana\0silva',
  'https://www.linkedin.com/in/ana silva',
  'https://www.linkedin.com/in/ana%0d%0aset-cookie:x',
  'https://www.linkedin.com/in/ana\nsilva',
  'https://www.linkedin.com/in/ana\u202esilva',
  'https://www.linkedin.com/in/%c3',
  'https://www.linkedin.com/in/\ud800',
  'https://www.linkedin.com/in/%zz',
  'https://www.linkedin.com/company/ana-silva',
  'https://www.linkedin.com/mynetwork/',
  'https://www.linkedin.com/mynetwork/invitation-manager/../../logout',
  'https://www.linkedin.com/logout',
  `https://www.linkedin.com/in/${'a'.repeat(10_240)}`,
  `https://www.linkedin.com/in/${'é'.repeat(1000)}`,
]

describe('nothing is opened for', () => {
  test.each(hostile.map((value) => [String(JSON.stringify(value)).slice(0, 90), value]))(
    '%s',
    async (_, value) => {
      const open = vi.fn(async () => {})
      expect(await openLinkedIn(value, open)).toMatchObject({ ok: false, error: { code: 'no-page' } })
      expect(open).not.toHaveBeenCalled()
    },
  )
})

test('whatever the text, what is opened is a profile page of LinkedIn', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath())
  fc.assert(
    fc.property(text, fc.boolean(), (tail, profile) => {
      const url = linkedInUrl(profile ? `https://www.linkedin.com/in/${tail}` : tail)
      if (url === null) return
      expect(url).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[A-Za-z0-9\-_.!~*'()%]+\/$/)
      expect(new URL(url).href).toBe(url)
      expect(linkedInUrl(url)).toBe(url)
    }),
    { numRuns: 2000 },
  )
})

test('a page is handed to the browser once', async () => {
  const open = vi.fn(async () => {})
  expect(await openLinkedIn('https://www.linkedin.com/in/ana-silva', open)).toEqual({ ok: true, value: {} })
  expect(open.mock.calls).toEqual([['https://www.linkedin.com/in/ana-silva/']])
})

test('a system without a browser is said in a sentence', async () => {
  const open = () => Promise.reject(new Error('no handler at /usr/bin/xdg-open'))
  expect(await openLinkedIn('https://www.linkedin.com/in/ana-silva', open)).toMatchObject({
    error: { code: 'no-browser', message: expect.not.stringContaining('/usr') },
  })
})
