import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { appFolder, inProject } from '../tools/paths.ts'
import { chromeTarget } from './targets.ts'

const licenses = 'licenses.md'
const outDir = path.join(appFolder, 'renderer')

/** The page. Its content security policy allows only files of its own, so nothing is inlined. */
export const renderer: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root: inProject('renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    target: chromeTarget,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    // It is read from the disk, never from a network.
    chunkSizeWarningLimit: 1000,
    license: { fileName: licenses },
  },
}

/** Writes dist/app/renderer-files.json: the paths below dist/app/renderer, the only ones the app serves. */
export async function writeRendererList(): Promise<void> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== licenses)
    .sort()
  await writeFile(path.join(appFolder, 'renderer-files.json'), `${JSON.stringify(files, null, 2)}\n`)
}
