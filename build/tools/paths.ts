import { createRequire } from 'node:module'
import path from 'node:path'

/** The project's folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')

/** Everything the scripts make, git-ignored and safe to delete. */
export const distFolder = path.join(projectRoot, 'dist')

/** The built app: what Electron starts, and what is packaged. */
export const appFolder = path.join(distFolder, 'app')

/** The path of something inside the project's folder. */
export function inProject(...parts: readonly string[]): string {
  return path.join(projectRoot, ...parts)
}

/** The folder of an installed npm package; throws if it is not installed. */
export function packageFolder(name: string, from = import.meta.filename): string {
  return path.dirname(createRequire(from).resolve(`${name}/package.json`))
}
