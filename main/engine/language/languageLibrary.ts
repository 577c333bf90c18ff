import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'

type LanguageLibrary = Pick<typeof eld, 'detect'>

/** The build puts the library here, beside the bundled program. */
const beside = path.join(import.meta.dirname, 'eld.cjs')

let loaded: LanguageLibrary | null = null

/**
 * The library that tells languages, with its smallest database. The first call takes about 0.15 s and 30 MB, later ones
 * nothing: so a command that reads nobody's words never makes the first.
 */
export function languageLibrary(): LanguageLibrary {
  loaded ??= load()
  return loaded
}

/** Required, not imported, so that a single text can wait for it. */
function load(): LanguageLibrary {
  const file = existsSync(beside) ? beside : fileURLToPath(import.meta.resolve('eld/extrasmall'))
  const library: { readonly eld: LanguageLibrary } = createRequire(import.meta.url)(file)
  return library.eld
}
