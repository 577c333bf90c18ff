import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))

/** Every module a file names, `import type` included: at the beginning of a line, or in a call. */
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^(?:(?:import|export)\b[^'\n]*|\} )\bfrom |^import |\bimport\()'([^'\n]+)'/gm)].map(
    ([, name]) => name ?? '',
  )

/** The layer of a file, or the package it names. */
function layerOf(from: string, name: string): string {
  if (!name.startsWith('.'))
    return name.startsWith('node:') ? 'node' : name.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1')
  const [top = '', second = ''] = relative(root, resolve(root, dirname(from), name)).split('/')
  return top === 'main' ? `${top}/${second}` : top
}

/** Who may import whom. What is not listed may not. */
const allowed: Readonly<Record<string, (layer: string) => boolean>> = {
  shared: (layer) => ['shared', 'zod'].includes(layer),
  renderer: (layer) =>
    ['renderer', 'shared', 'react', 'react-dom', 'd3-scale', '@tanstack/react-virtual'].includes(layer),
  'main/engine': (layer) =>
    [
      'main/engine',
      'shared',
      'node',
      'zod',
      'better-sqlite3',
      'dictionary-en',
      'eld',
      'luxon',
      'nspell',
      'parse5',
      'postal-mime',
      'yauzl',
    ].includes(layer),
  'main/terminal': (layer) => ['main/terminal', 'main/engine', 'shared', 'zod', 'node'].includes(layer),
  'main/app': (layer) => ['main/app', 'main/engine', 'shared', 'electron', 'node', 'zod'].includes(layer),
}

/** The sentences that break the layering in a file of this text. */
function badLayering(file: string, text: string): readonly string[] {
  const own = Object.keys(allowed).find((layer) => file.startsWith(`${layer}/`))
  if (own === undefined) return []
  return importsOf(text)
    .map((name) => [name, layerOf(file, name)] as const)
    .filter(([, layer]) => !allowed[own]?.(layer))
    .map(([name]) => `${file} may not import ${name}`)
}

const files = [...sources('shared'), ...sources('renderer'), ...sources('main')]

describe('the layers', () => {
  it('import only what they may', () => {
    const faults = files.flatMap((file) => badLayering(file, readFileSync(join(root, file), 'utf8')))
    expect(faults).toEqual([])
  })

  it.each(['node:fs', 'electron', 'react', '../../main/engine/engine.ts', 'better-sqlite3'])(
    'would be broken by %s in a file of shared',
    (name) => {
      expect(badLayering('shared/model/x.ts', `import { x } from '${name}'`)).toHaveLength(1)
    },
  )

  it('keep the engine free of Electron', () => {
    expect(badLayering('main/engine/x.ts', "import { app } from 'electron'")).toHaveLength(1)
  })

  it('let the app use only the public face of the engine', () => {
    const face = ['engine', 'calls', 'defaultDatabase']
    const faults = sources('main/app').flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8'))
        .filter((name) => layerOf(file, name) === 'main/engine')
        .filter((name) => !face.some((part) => name.endsWith(`/${part}.ts`)))
        .map((name) => `${file} imports ${name}`),
    )
    expect(faults).toEqual([])
  })

  it('keep SQL in the store, the database opener and the migrations', () => {
    const faults = sources('main').filter(
      (file) =>
        !/main\/engine\/(store|migrations)\/|main\/engine\/(database|migrate|backup)\.ts/.test(file) &&
        /\.(prepare|pragma)\(|db\.exec\(/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(faults).toEqual([])
  })
})

describe('the tree', () => {
  it('has the top level it promises', () => {
    const top = readdirSync(root).filter((name) => !name.startsWith('.'))
    const made = ['node_modules', 'dist', 'test-results']
    const promised = ['LICENSE', 'README.md', 'build', 'electron-builder.yml', 'main', 'package-lock.json']
    expect(top.filter((name) => !made.includes(name)).sort()).toEqual(
      [...promised, 'package.json', 'renderer', 'shared', 'test', 'tsconfig.json'].sort(),
    )
  })

  it('names exact versions only', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as {
      dependencies: Record<string, string>
      devDependencies: Record<string, string>
    }
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    )
    expect(loose).toEqual([])
    // The ninth tells 60 languages apart.
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(9)
  })

  it('never turns the sandbox of the window off', () => {
    const all = [...files, ...sources('build'), ...sources('test/app')]
    const flag = ['--no', 'sandbox'].join('-')
    expect(all.filter((file) => readFileSync(join(root, file), 'utf8').includes(flag))).toEqual([])
  })

  it('uses every runtime dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const used = new Set(
      files.flatMap((file) =>
        importsOf(readFileSync(join(root, file), 'utf8')).map((name) => layerOf(file, name)),
      ),
    )
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
  })
})
