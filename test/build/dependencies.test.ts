import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest

const { dependencies, devDependencies } = manifest
const declared = Object.keys({ ...dependencies, ...devDependencies })

/** What is used without being imported. */
const usedOtherwise: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'a program: npm run lint, build/checks/steps.ts',
  node: 'the Node that runs everything, and the headers for build/runtime/fallbackBinding.ts',
  'node-gyp': 'a program: build/runtime/fallbackBinding.ts',
  typescript: 'a program: npm run types, build/checks/steps.ts',
}

const sources = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => path.join(folder, name))

const importForms = [
  /^import (?:[^'\n]* from )?'([^'.][^'\n]*)'$/gm,
  /^(?:export [^'\n]*|\}) from '([^'.][^'\n]*)'$/gm,
  /^[^'"`\n]*await import\('([^'.][^'\n]*)'\)/gm,
]

/** The packages a file imports; only whole lines count, since tests quote imports in their texts. */
const packagesOf = (text: string): readonly string[] =>
  importForms
    .flatMap((form) => [...text.matchAll(form)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:'))
    .map((name) => name.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1'))

const importers = ['build', 'test', 'main', 'renderer', 'shared']
  .flatMap(sources)
  .map((file) => ({ file, packages: packagesOf(readFileSync(path.join(root, file), 'utf8')) }))

const imported = new Set(importers.flatMap(({ packages }) => packages))

describe('package.json', () => {
  it('names every package that is imported', () => {
    const undeclared = importers.flatMap(({ file, packages }) =>
      packages.filter((name) => !declared.includes(name)).map((name) => `${file} imports ${name}`),
    )
    expect(undeclared).toEqual([])
  })

  it('names no package that nobody uses', () => {
    const subjectOf = (name: string) => name.replace(/^@types\//, '')
    const used = (name: string) =>
      imported.has(subjectOf(name)) || subjectOf(name) === 'node' || name in usedOtherwise
    expect(declared.filter((name) => !used(name))).toEqual([])
  })

  it('names what is used without an import, and nothing that is imported after all', () => {
    expect(
      Object.keys(usedOtherwise).filter((name) => !declared.includes(name) || imported.has(name)),
    ).toEqual([])
  })

  it('pins every version exactly', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('gives the app what it loads when it runs; what the window shows is bundled when it is built', () => {
    const loading = importers
      .filter(({ file }) => /^(?:main|shared)\//.test(file))
      .flatMap(({ packages }) => packages)
    expect(Object.keys(dependencies).filter((name) => !loading.includes(name))).toEqual([])
    expect([...new Set(loading)].filter((name) => name !== 'electron' && !(name in dependencies))).toEqual([])
  })
})

it('an import is seen in every form that is used here', () => {
  const lines = [
    "import a from 'a/deep'",
    "import 'b'",
    'import type {',
    "} from '@c/c/deep'",
    "export { d } from 'd'",
    "const { e } = await import('e')",
    "import path from 'node:path'",
    "import { own } from './own.ts'",
    "export type Kind = 'word'",
  ]
  expect([...packagesOf(lines.join('\n'))].sort()).toEqual(['@c/c', 'a', 'b', 'd', 'e'])
})
