import { SourceError } from './source.ts'

/** A path's or an archive member's name for use in a sentence: no control characters, not endless. */
export function shown(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
  return plain.length > 120 ? `…${plain.slice(-119)}` : plain
}

/** The sentence for what the system says when a file or folder cannot be read. */
export function fileError(error: unknown, name: string): SourceError {
  const file = shown(name)
  switch (systemCode(error)) {
    case 'ENOENT':
      return new SourceError('not-found', `${file} does not exist. Check the path, or choose the file again.`)
    case 'EACCES':
    case 'EPERM':
      return new SourceError(
        'no-permission',
        `${file} may not be read by this account. Allow reading it, or copy it to a folder of your own.`,
      )
    case 'EBUSY':
      return new SourceError('unreadable', `${file} is in use by another program. Close that and try again.`)
    case 'EMFILE':
    case 'ENFILE':
      return new SourceError('unreadable', `${file} cannot be opened: too many files are open. Try again.`)
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new SourceError('not-found', `${file} is not a path. Choose the file again.`)
    default:
      return new SourceError(
        'unreadable',
        `${file} cannot be read (${systemCode(error) ?? 'unknown fault'}). Copy it to this computer and try again.`,
      )
  }
}

/** True for what the file system throws; anything else is a bug and must not be dressed up as bad input. */
export function isSystemError(error: unknown): boolean {
  return systemCode(error) !== null
}

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
