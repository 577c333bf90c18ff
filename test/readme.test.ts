import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the README', () => {
  it('shows pictures and links to files that are there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '')
    const own = targets.filter((target) => !/^https?:/.test(target))
    expect(own.length).toBeGreaterThan(2)
    expect(own.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })

  it('names only commands of npm that the project has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name ?? '')
    const builtIn = ['ci', 'run', 'and']
    expect(named.filter((name) => !builtIn.includes(name) && !Object.hasOwn(scripts, name))).toEqual([])
  })
})
