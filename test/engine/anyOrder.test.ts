import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleFiles } from '../../build/sample/sampleFiles.ts'
import { sceneOf } from '../../build/sample/scene.ts'
import { parseVariant } from '../../build/sample/variant.ts'
import { isLinkedIn } from '../../main/engine/readers/fileNames.ts'
import { writeCaptures } from '../helpers/captures.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox } from '../helpers/inbox.ts'

const asOf = new Date('2026-06-28T00:00:00Z')

/** All that the database says of everyone, after these files were imported one by one. */
async function pictureAfter(files: readonly string[]) {
  const { engine } = openInbox()
  for (const file of files) await importInto(engine, file)
  const details: unknown[] = []
  for (const stage of ['invitation', 'connection'] as const) {
    for (const { key } of await ask(engine, 'list', { stage, all: true })) {
      details.push(await ask(engine, 'detail', { stage, person: key }))
    }
  }
  const picture = {
    details,
    queue: await ask(engine, 'queue', { all: true }),
    removals: await ask(engine, 'removals', { all: true }),
    duplicates: await ask(engine, 'duplicates', {}),
    stats: { ...(await ask(engine, 'stats', {})), database: '' },
  }
  await engine.close()
  return picture
}

/** The files of an export that are read, and a mailbox and pages of the same inbox. */
async function filesOf(
  variant: string,
  size: { invitations: number; connections: number; messages: number },
) {
  const folder = temporaryFolder()
  const scene = sceneOf({ asOf, size, variant: parseVariant(variant) })
  const { entries } = sampleFiles(scene.people, scene.sources, scene.variant, scene.asOf)
  const read = entries.filter(({ name }) => /\.csv$/i.test(name) && !isLinkedIn(name))
  const tables = read.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), Buffer.concat([...bytes()].map((piece) => Buffer.from(piece))))
    return join(folder, name)
  })
  const { paths } = writeCaptures(folder, scene, Date.parse('2026-06-29T18:00:00Z'))
  return [...tables, ...paths]
}

async function expectSamePicture(files: readonly string[], runs: number): Promise<void> {
  const expected = await pictureAfter(files)
  expect(expected.queue.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.length }), async (order) => {
      expect(await pictureAfter(order)).toEqual(expected)
    }),
    { numRuns: runs },
  )
}

it('the files of an export, a mailbox and captured pages give the same dossiers in any of 50 orders', async () => {
  const files = await filesOf('I3,C2,M4a', { invitations: 30, connections: 24, messages: 40 })
  expect(files.length).toBeGreaterThan(20)
  await expectSamePicture(files, 50)
}, 120_000)

it.each(['I2,C1b,M2', 'Y2022,I1,C1a,M1', 'Y2018,I1,C0,M0'])(
  'so do those of the shape %s, where people are told apart by less',
  async (variant) => {
    const files = await filesOf(variant, { invitations: 60, connections: 50, messages: 80 })
    await expectSamePicture(files, 6)
  },
  120_000,
)
