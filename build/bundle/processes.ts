import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { appFolder, inProject, projectRoot } from '../tools/paths.ts'
import { chromeTarget, nodeTarget } from './targets.ts'

/** The main process. */
export const mainProcess = processBundle('main/app/main.ts', 'main.js', 'es', nodeTarget)

/** The engine's own process, which main starts as a utility process. */
export const engineProcess = processBundle('main/app/engineProcess.ts', 'engineProcess.js', 'es', nodeTarget)

/** The library that tells languages, which the engine loads when the first text needs it. */
export const languageLibrary = processBundle(
  path.relative(projectRoot, fileURLToPath(import.meta.resolve('eld/extrasmall'))),
  'eld.cjs',
  'cjs',
  nodeTarget,
)

/** The bridge into the sandboxed page; a sandboxed preload is CommonJS and may require only electron. */
export const preload = processBundle('main/app/preload.ts', 'preload.cjs', 'cjs', chromeTarget)

/**
 * How to bundle a program that runs without a page.
 * @param entry relative to the project
 * @param file the name of the bundle, in `outDir`
 */
export function processBundle(
  entry: string,
  file: string,
  format: 'es' | 'cjs',
  target: string,
  outDir: string = appFolder,
): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: inProject(),
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
    build: {
      outDir,
      emptyOutDir: false,
      ssr: inProject(entry),
      target,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      license: { fileName: `${file}.licenses.md` },
      rolldownOptions: {
        external: [/^node:/, 'electron', 'better-sqlite3'],
        output: { format, entryFileNames: file, codeSplitting: false, exports: 'named' },
      },
    },
  }
}
