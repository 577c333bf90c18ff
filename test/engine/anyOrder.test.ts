import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseVariant } from '../../build/sample/variant.ts'
import { sampled } from '../build/sample/unzipped.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox } from '../helpers/inbox.ts'

const asOf = new Date('2026-06-28T00:00:00Z')
const size = { invitations: 80, connections: 60, messages: 120 }
const names = ['invitations.csv', 'connections.csv', 'messages.csv', 'profile.csv']

/** All that the database says of everyone, after these files were imported one by one. */
async function pictureAfter(files: readonly string[]) {
  const { engine } = openInbox()
  for (const file of files) await importInto(engine, file)
  return {
    queue: await ask(engine, 'queue', { all: true }),
    removals: await ask(engine, 'removals', { all: true }),
    stats: { ...(await ask(engine, 'stats', {})), database: '' },
  }
}

it.each(['I3,C2,M4a', 'I2,C1b,M2', 'I1,C1a,M1', 'I1,C0,M0'])(
  'the files of an export in the shape %s give the same people and verdicts in any order',
  async (variant) => {
    const folder = temporaryFolder()
    const { entries, bytes } = await sampled({ asOf, size, variant: parseVariant(variant) })
    const known = entries.map(({ fileName }) => fileName).filter((name) => names.includes(name.toLowerCase()))
    const files = known.map((name) => join(folder, name))
    for (const name of known) writeFileSync(join(folder, name), bytes(name))
    expect(files).toHaveLength(names.length)
    const expected = await pictureAfter(files)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (order) => {
        expect(await pictureAfter(order)).toEqual(expected)
      }),
      { numRuns: 6 },
    )
  },
)
