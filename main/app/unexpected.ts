import type { Reply } from '../../shared/contract.ts'
import { log } from './log.ts'

/**
 * The answer to a call that threw, which is always a mistake of ours.
 * Paths are cut from its text: they name the account, and often people.
 */
export function unexpected(where: string, error: unknown): Reply<never> {
  log('unexpected error', { where, kind: kindOf(error) })
  const reason = error instanceof Error ? error.message : String(error)
  return {
    ok: false,
    error: {
      code: 'unexpected',
      message: `Doorman made a mistake and did not do this: ${withoutPaths(reason)}. Try again; if it happens again, close Doorman and open it.`,
    },
  }
}

/** Replaces file paths and URLs (POSIX, Windows, network shares) by `…` and keeps at most 300 characters. */
export function withoutPaths(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/["'`]?(?<!\w)(?:[a-z][a-z0-9+.-]*:\/\/|[a-z]:[\\/]|\\\\|~?\/(?=[^\s/]))[^"'`\n]*["'`]?/giu, '…')
    .replace(/[.\s]+$/u, '')
    .slice(0, 300)
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}`
}
