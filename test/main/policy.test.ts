import { describe, expect, test } from 'vitest'
import { mayHave, mayLoad } from '../../main/app/policy.ts'

describe('the page may load', () => {
  test.each([
    ['app://doorman/assets/main.js', true],
    ['app://elsewhere/main.js', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['http://127.0.0.1/', false],
    ['https://www.linkedin.com/in/ana-silva/', false],
    ['wss://evil.example/', false],
    ['file:///etc/passwd', false],
    ['chrome://gpu', false],
    ['', false],
  ])('%s: %j', (url, may) => {
    expect(mayLoad(url, false)).toBe(may)
  })

  test('the developer tools where they exist', () => {
    expect(mayLoad('devtools://devtools/bundled/inspector.html', true)).toBe(true)
    expect(mayLoad('https://devtools://evil.example/', true)).toBe(false)
  })
})

describe('the page may have', () => {
  test.each([
    ['clipboard-sanitized-write', 'app://doorman/', true],
    ['clipboard-sanitized-write', 'https://evil.example/', false],
    ['clipboard-read', 'app://doorman/', false],
    ['notifications', 'app://doorman/', false],
    ['geolocation', 'app://doorman/', false],
    ['media', 'app://doorman/', false],
    ['openExternal', 'app://doorman/', false],
    ['', 'app://doorman/', false],
  ])('%s on %s: %j', (permission, origin, may) => {
    expect(mayHave(permission, origin)).toBe(may)
  })
})
