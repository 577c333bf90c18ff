import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseVariant } from '../../build/sample/variant.ts'
import { writeSample } from '../../build/sample/writeSample.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, TODAY } from '../helpers/inbox.ts'

const asOf = new Date('2026-06-30T00:00:00Z')
const size = { invitations: 120, connections: 90, messages: 200 }

const variants = [
  ...['I1', 'I2', 'I3', 'I3-bare'].map((name) => `${name},C2,M4a`),
  ...['C0', 'C1a', 'C1b', 'C2'].map((name) => `I3,${name},M4a`),
  ...['M0', 'M1', 'M2', 'M3a', 'M3b', 'M4a', 'M4b', 'M5'].map((name) => `I3,C2,${name}`),
  'I1,C0,M0',
  'I1,C1a,M1',
  'I2,C1b,M2',
  'I3,C2,M5',
  'Y2018,I1,C0,M0',
  'Y2022,I1,C1b,M1,twice',
  ...[
    'semicolon',
    'tab',
    'bom',
    'utf16',
    'crlf',
    'spreadsheet',
    'numbered',
    'semicolon,bom,crlf,spreadsheet',
  ],
]

describe('an export in the shape', () => {
  it.each(variants)('%s is counted as its author counts it', async (variant) => {
    const file = join(temporaryFolder(), 'export.zip')
    const truth = await writeSample(file, { size, asOf, variant: parseVariant(variant) })
    const report = await importInto(openInbox().engine, file)
    const rows = report.files.map(({ name, rows, imported, skipped }) => ({ name, rows, imported, skipped }))
    const known = rows.filter(({ name }) => truth.files.some((one) => one.name === name))
    expect(known.sort((a, b) => a.name.localeCompare(b.name))).toEqual(
      [...truth.files].sort((a, b) => a.name.localeCompare(b.name)),
    )
    for (const one of report.files) expect(one.rows).toBe(one.imported + one.skipped)
    expect({
      people: report.people,
      invitations: report.invitations,
      connections: report.connections,
      messages: report.messages,
    }).toEqual({
      people: truth.people.length,
      invitations: truth.invitations,
      connections: truth.connections,
      messages: truth.messages,
    })
  })
})

describe('the made-up people', () => {
  it('get the verdicts that they were made up for', async () => {
    const file = join(temporaryFolder(), 'export.zip')
    const truth = await writeSample(file, { asOf })
    const { engine } = openInbox({ now: () => TODAY })
    await importInto(engine, file)
    const queue = await ask(engine, 'queue', { all: false })
    const removals = await ask(engine, 'removals', { all: true })
    const advised = new Map([
      ...removals.map(({ person, verdict }) => [person.key, verdict] as const),
      ...queue.map(({ person, verdict }) => [person.key, verdict] as const),
    ])
    const judged = truth.people.filter(({ expected, key }) => expected.length > 0 && advised.has(key))
    const wrong = judged.filter(({ key, expected }) => {
      const { action = 'unsure' } = advised.get(key) ?? {}
      return !expected.includes(action) && action !== 'unsure'
    })
    expect(judged.length).toBeGreaterThan(100)
    expect(wrong.map(({ key, kind }) => `${key}: ${kind} ${advised.get(key)?.action}`)).toEqual([])
  })

  it('who are shown out for certain all deserve it', async () => {
    const file = join(temporaryFolder(), 'export.zip')
    const truth = await writeSample(file, { asOf, seed: 7 })
    const { engine } = openInbox({ now: () => TODAY })
    await importInto(engine, file)
    const certain = (await ask(engine, 'removals', { all: false })).filter(
      ({ verdict }) => verdict.level === 'certain',
    )
    const innocent = certain.filter(
      ({ person }) => !truth.people.find(({ key }) => key === person.key)?.expected.includes('remove'),
    )
    expect(certain.length).toBeGreaterThan(5)
    expect(innocent.map(({ person }) => person.key)).toEqual([])
  })
})
