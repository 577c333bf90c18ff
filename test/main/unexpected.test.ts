import { beforeEach, describe, expect, test, vi } from 'vitest'
import { unexpected, withoutPaths } from '../../main/app/unexpected.ts'

const logged = vi.spyOn(console, 'error')
beforeEach(() => {
  logged.mockReset().mockImplementation(() => {})
})

describe('paths are cut from', () => {
  test.each([
    ["ENOENT: no such file, open '/home/ana/My Files/doorman.sqlite'", 'ENOENT: no such file, open …'],
    ['Cannot find module /opt/doorman/better_sqlite3.node', 'Cannot find module …'],
    ['open "C:\\Users\\Ana Silva\\doorman.sqlite" failed', 'open … failed'],
    ['open c:/Users/Ana/doorman.sqlite', 'open …'],
    ['\\\\server\\share\\ana.zip is gone', '…'],
    ['load file:///home/ana/x.html', 'load …'],
    ['open ~/doorman.sqlite', 'open …'],
    ['constraint failed', 'constraint failed'],
    ['1/2 and a / b stay', '1/2 and a / b stay'],
  ])('%s', (text, left) => {
    expect(withoutPaths(text)).toBe(left)
  })

  test('endless text, quickly', () => {
    const began = performance.now()
    expect(withoutPaths('/'.repeat(1_000_000)).length).toBeLessThanOrEqual(300)
    expect(withoutPaths('a:'.repeat(1_000_000)).length).toBeLessThanOrEqual(300)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

test('the log holds the kind of error, never its text', () => {
  unexpected('decide', Object.assign(new Error('UNIQUE failed: ana-silva'), { code: 'SQLITE_CONSTRAINT' }))
  unexpected('decide', 'ana-silva')
  const lines = logged.mock.calls.flat().join('\n')
  expect(lines).toContain('SQLITE_CONSTRAINT')
  expect(lines).not.toContain('ana-silva')
})
