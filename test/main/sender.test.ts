import { expect, test } from 'vitest'
import { isOurs } from '../../main/app/sender.ts'

const top = { parent: null }

test('a call from the top frame of app://doorman is ours', () => {
  expect(isOurs({ ...top, url: 'app://doorman/index.html' })).toBe(true)
  expect(isOurs({ ...top, url: 'app://doorman/index.html#/removals' })).toBe(true)
})

test.each([
  ['no frame', null],
  ['an undefined frame', undefined],
  ['an empty address', { ...top, url: '' }],
  ['about:blank', { ...top, url: 'about:blank' }],
  ['a frame inside our page', { parent: { url: 'app://doorman/' }, url: 'app://doorman/index.html' }],
  ['a frame that does not know its parent', { parent: undefined, url: 'app://doorman/index.html' }],
  ['a site', { ...top, url: 'https://www.linkedin.com/' }],
  ['a site that names us', { ...top, url: 'https://doorman/app://doorman' }],
  ['a file', { ...top, url: 'file:///doorman/index.html' }],
  ['another host', { ...top, url: 'app://doorman.evil.example/' }],
  ['a host behind a user name', { ...top, url: 'app://doorman@evil.example/' }],
  ['a user name before our host', { ...top, url: 'app://user@doorman/' }],
  ['our host on a port', { ...top, url: 'app://doorman:8080/' }],
  ['a blob of ours', { ...top, url: 'blob:app://doorman/1' }],
  ['developer tools', { ...top, url: 'devtools://devtools/bundled/inspector.html' }],
])('a call from %s is not ours', (_, frame) => {
  expect(isOurs(frame)).toBe(false)
})

test('a frame that throws when asked is not ours', () => {
  const gone = {
    parent: null,
    get url(): string {
      throw new Error('Render frame was disposed')
    },
  }
  expect(isOurs(gone)).toBe(false)
})
