import { expect, test } from 'vitest'
import { fileError, isSystemError, shown } from '../../../main/engine/readers/fileErrors.ts'

test.each([
  ['ENOENT', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EBUSY', 'unreadable'],
  ['EMFILE', 'unreadable'],
  ['ENAMETOOLONG', 'not-found'],
  ['EIO', 'unreadable'],
])('%s', (code, expected) => {
  const error = Object.assign(new Error('x'), { code })
  const { failure } = fileError(error, 'export.zip')
  expect(isSystemError(error)).toBe(true)
  expect(failure.code).toBe(expected)
  expect(failure.message).toMatch(/^export\.zip .*\. .*\.$|^export\.zip .*: .*\.$/)
})

test('a bug is not taken for a file that cannot be read', () => {
  expect(isSystemError(new TypeError('x'))).toBe(false)
})

test('names in sentences are plain and not endless', () => {
  expect(shown('a\n\u202eb\0c')).toBe('abc')
  expect(shown('x'.repeat(500))).toHaveLength(120)
})
