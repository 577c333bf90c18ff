import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { asarFiles } from './asarFiles.ts'
import { shipped } from './shipped.ts'

const builtFolder = path.resolve(import.meta.dirname, '../../dist/app')

function builtFiles(): readonly string[] {
  return readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(builtFolder, path.join(entry.parentPath, entry.name)))
    .map((file) => `dist/app/${file.replaceAll('\\', '/')}`)
}

test('the archive holds what was built, the native module and nothing else', () => {
  const files = asarFiles(shipped().asar)
  const others = files.filter((file) => !file.startsWith('node_modules/better-sqlite3/'))
  expect([...others].sort()).toEqual([...builtFiles(), 'package.json'].sort())
})

test('the archive holds no source, source map, test or compiler input', () => {
  const unwanted = /\.(?:map|tsx?|cts|mts|c|cc|cpp|h|hpp|gypi?)$|\b(?:tests?|fixtures?|corpus|__tests__)\//
  expect(asarFiles(shipped().asar).filter((file) => unwanted.test(file))).toEqual([])
})

test('the native module brings one binary, or one more that was compiled for this Electron', () => {
  const binaries = asarFiles(shipped().asar).filter((file) => file.endsWith('.node'))
  const brought = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`
  const compiled = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'
  expect(binaries).toContain(brought)
  expect(binaries.filter((file) => file !== brought && file !== compiled)).toEqual([])
})
