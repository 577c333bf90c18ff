import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../build/sample/scene.ts'
import type { TruthPerson } from '../../build/sample/truth.ts'
import { parseVariant } from '../../build/sample/variant.ts'
import { writeScene } from '../../build/sample/writeSample.ts'
import type { Engine } from '../../main/engine/engine.ts'
import { writeCaptures } from '../helpers/captures.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox } from '../helpers/inbox.ts'

const asOf = new Date('2026-06-29T00:00:00Z')
const size = { invitations: 900, connections: 700, messages: 900 }

type Judged = { readonly status: string; readonly ties: ReadonlySet<string> }

/**
 * Everybody at one of the doors, by key and by name (old exports have no links, and then no namesakes): the status of
 * their invitation, and their ties with their sources.
 */
async function judged(engine: Engine): Promise<ReadonlyMap<string, Judged>> {
  const [connections, invitations] = [
    await ask(engine, 'removals', { all: true }),
    await ask(engine, 'queue', { all: true }),
  ]
  return new Map(
    [...connections, ...invitations].flatMap(({ person, status, ties }) => {
      const one = { status, ties: new Set(ties.map(({ kind, source }) => `${kind} in ${source}`)) }
      return [[person.name, one] as const, [person.key, one] as const]
    }),
  )
}

function compare(found: ReadonlyMap<string, Judged>, people: readonly TruthPerson[]) {
  const wrong: string[] = []
  const missed: string[] = []
  let right = 0
  for (const { key, name, kind, ties } of people) {
    const one = found.get(key) ?? found.get(name)
    if (!one) continue
    const expected = new Set(ties.map((tie) => `${tie.kind} in ${tie.source}`))
    for (const tie of one.ties) if (!expected.has(tie)) wrong.push(`${key} (${kind}): ${tie}`)
    for (const tie of expected)
      if (one.ties.has(tie)) right += 1
      else missed.push(`${key} (${kind}): ${tie}`)
  }
  return { wrong, missed, recall: right / (right + missed.length) }
}

const shapes = ['I3,C2,M4a', 'Y2018,I1,C0,M0', 'Y2022,I1,C1b,M1,twice', 'I2,C1b,M2']

describe('ties in an export', () => {
  it.each(shapes)('of the shape %s are those that were made up, and no others', async (variant) => {
    const file = join(temporaryFolder(), 'export.zip')
    const scene = sceneOf({ asOf, size, seed: 5, variant: parseVariant(variant) })
    const { people } = await writeScene(file, scene)
    const { engine } = openInbox()
    await importInto(engine, file)
    const found = await judged(engine)
    const { wrong, missed, recall } = compare(found, people)
    expect(found.size).toBeGreaterThan(500)
    expect(wrong).toEqual([])
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

describe('ties and status, when mails and pages come besides the export', () => {
  it('are those that were made up', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'export.zip')
    const scene = sceneOf({ asOf, size, seed: 9 })
    await writeScene(file, scene)
    const { paths, people } = writeCaptures(folder, scene, Date.parse('2026-06-29T18:00:00Z'))
    const { engine } = openInbox()
    await importInto(engine, file, ...paths)
    const found = await judged(engine)
    const { wrong, missed, recall } = compare(found, people)
    expect(wrong).toEqual([])
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
    const invited = new Set((await ask(engine, 'queue', { all: true })).map(({ person }) => person.key))
    const told = people.filter(({ key }) => invited.has(key))
    expect(told.filter(({ key, status }) => found.get(key)?.status !== status).map(({ key }) => key)).toEqual(
      [],
    )
  })
})
