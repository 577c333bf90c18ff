import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { servedFile } from '../../main/app/servedFile.ts'

const root = path.resolve('/app/build')
const files = new Set(['index.html', 'assets/main.js', 'assets/with space.css'])
const get = (url: string) => servedFile({ method: 'GET', url }, root, files)

describe('serves', () => {
  test.each([
    ['app://doorman/', 'index.html'],
    ['app://doorman/index.html', 'index.html'],
    ['app://doorman/index.html?x=1#y', 'index.html'],
    ['app://doorman/assets/main.js', 'assets/main.js'],
    ['app://doorman/assets/with%20space.css', 'assets/with space.css'],
    // Leads nowhere else: the parser itself resolves dots that stay inside.
    ['app://doorman/assets/../index.html', 'index.html'],
    ['app://doorman/../index.html', 'index.html'],
  ])('%s', (url, file) => {
    expect(get(url)).toEqual({ status: 200, file: path.join(root, file) })
  })
})

describe('refuses', () => {
  test.each([
    ['a file that the build did not make', 'app://doorman/secret.txt', 404],
    ['the folder above', 'app://doorman/../package.json', 404],
    ['the folder above, encoded dots', 'app://doorman/%2e%2e/package.json', 404],
    ['the folder above, encoded slash', 'app://doorman/..%2fpackage.json', 400],
    ['the folder above, all encoded', 'app://doorman/%2e%2e%2fpackage.json', 400],
    ['the folder above, encoded twice', 'app://doorman/%252e%252e%252fpackage.json', 404],
    ['the folder above from inside', 'app://doorman/assets/..%2f..%2fpackage.json', 400],
    ['a known file by a detour', 'app://doorman/assets%2f..%2findex.html', 400],
    ['a folder whose name begins alike', 'app://doorman/..%2fbuild-old/index.html', 400],
    ['a backslash', 'app://doorman/..\\package.json', 400],
    ['an encoded backslash', 'app://doorman/assets%5cmain.js', 400],
    ['a second host', 'app://doorman//evil.example/index.html', 404],
    ['an absolute path', 'app://doorman//etc/passwd', 404],
    ['a Windows drive', 'app://doorman/C:/Windows/win.ini', 404],
    ['a NUL', 'app://doorman/index.html%00.js', 400],
    ['a broken escape', 'app://doorman/%zz', 400],
    ['half an escaped character', 'app://doorman/%c3', 400],
    ['a folder', 'app://doorman/assets/', 404],
    ['other letter case', 'app://doorman/INDEX.HTML', 404],
    ['another host', 'app://elsewhere/index.html', 400],
    ['a host that begins alike', 'app://doorman.evil.example/index.html', 400],
    ['no host', 'app:index.html', 400],
    ['another scheme', 'file:///app/build/index.html', 400],
    ['no URL', 'index.html', 400],
  ])('%s', (_, url, status) => {
    expect(get(url)).toEqual({ status })
  })

  test.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get', ''])('the method %j', (method) => {
    expect(servedFile({ method, url: 'app://doorman/index.html' }, root, files)).toEqual({ status: 405 })
  })
})

test('whatever is asked for, only files of the list inside the folder are served', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '//',
      'assets',
      'index.html',
      'main.js',
    ),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const served = get(`app://doorman/${pieces.join('')}`)
      if (served.status !== 200) return
      const relative = path.relative(root, served.file)
      expect(files).toContain(relative.split(path.sep).join('/'))
    }),
    { numRuns: 2000 },
  )
})

test('a list that names a file outside the folder does not open it', () => {
  const tampered = new Set(['/../../etc/passwd', '/etc/passwd'])
  for (const url of ['app://doorman//etc/passwd', 'app://doorman//../../etc/passwd'])
    expect(servedFile({ method: 'GET', url }, path.join(root, 'a', '..'), tampered)).not.toMatchObject({
      file: path.resolve('/etc/passwd'),
    })
})
