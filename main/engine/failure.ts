import type { Failure } from '../../shared/contract.ts'

/** An expected failure on its way to a `Reply`: thrown inside a transaction so that it rolls back. */
export class ExpectedFailure extends Error {
  override readonly name: string = 'ExpectedFailure'
  readonly failure: Failure
  constructor(code: string, message: string) {
    super(message)
    this.failure = { code, message }
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const sentences: readonly (readonly [RegExp, string, (file: string) => string])[] = [
  [
    /^SQLITE_FULL|^ENOSPC/,
    'disk-full',
    (file) =>
      `The disk is full, so ${file} could not be written. Nothing was changed; free some space and try again.`,
  ],
  [
    /^SQLITE_NOTADB/,
    'not-a-database',
    (file) =>
      `${file} is not a database of Doorman. Choose another file, or move it away; it was left as it is.`,
  ],
  [
    /^SQLITE_CORRUPT/,
    'corrupt',
    (file) => `${file} is damaged and was left as it is. Put a copy of an earlier day in its place.`,
  ],
  [
    /^SQLITE_READONLY|^EROFS/,
    'read-only',
    (file) => `${file} is read-only, or its folder is. Allow writing there, then try again.`,
  ],
  [
    /^SQLITE_CANTOPEN|^EACCES|^EPERM/,
    'no-permission',
    (file) => `${file} cannot be opened. Check that its folder exists and that you may write there.`,
  ],
  [
    /^SQLITE_IOERR|^EIO|^EFBIG/,
    'disk-error',
    (file) =>
      `The disk did not take or give what ${file} needs. Nothing was changed; check the disk and try again.`,
  ],
  [/^ENOENT|^ENOTDIR/, 'not-found', (file) => `${file} was not found. Check the path and try again.`],
  [/^EISDIR/, 'is-a-folder', (file) => `${file} is a folder, not a file. Name a file inside it.`],
  [
    /^SQLITE_BUSY|^SQLITE_LOCKED/,
    'busy',
    (file) => `${file} is in use by another program. Close it there and try again.`,
  ],
]

/**
 * The sentence for an error of SQLite or of the file system, naming `file`; an expected failure keeps its own.
 * @throws the error itself when it is none of these: then it is a bug.
 */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof ExpectedFailure) return error.failure
  const code = codeOf(error)
  for (const [pattern, name, sentence] of sentences) {
    if (pattern.test(code)) return { code: name, message: sentence(file) }
  }
  throw error
}
