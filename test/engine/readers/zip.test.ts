import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { platform } from 'node:process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../main/engine/readers/limits.ts'
import { SourceError } from '../../../main/engine/readers/source.ts'
import { openZip } from '../../../main/engine/readers/zip.ts'
import { CONNECTIONS, hostile, zip } from '../../archives/archives.ts'
import { failureOf, file, readAll } from './support.ts'

const connections = { name: 'Connections.csv', content: CONNECTIONS }

describe('an archive as LinkedIn makes it', () => {
  test('is read, whatever its name and however deep the file', async () => {
    const bytes = await zip(
      { name: 'a/b/connections.csv', content: CONNECTIONS },
      { name: 'Languages.csv', content: 'x' },
    )
    expect(bytes.readUInt16LE(6)).toBe(0x808)
    for (const name of ['export.zip', 'export.zip.zip', 'export.zip (1).zip', 'export']) {
      const { files, ignored } = await readAll([file(name, bytes)])
      expect(files.map(({ name, rows }) => ({ name, rows }))).toEqual([
        { name: 'a/b/connections.csv', rows: 1 },
      ])
      expect(ignored).toEqual([{ name: 'Languages.csv', known: true }])
    }
  })

  test('is read when its files are stored without compression', async () => {
    const { files } = await readAll([file('export.zip', await zip({ ...connections, compress: false }))])
    expect(files[0]?.rows).toBe(1)
  })

  test('is read when it lies alone inside another one', async () => {
    const inner = await zip(connections)
    const { files } = await readAll([
      file('export.zip.zip', await zip({ name: 'export.zip', content: inner })),
    ])
    expect(files[0]?.facts).toHaveLength(1)
  })

  test('is not searched for archives two levels deep', async () => {
    const inner = await zip({ name: 'inner.zip', content: await zip(connections) })
    const error = await failureOf([file('export.zip', await zip({ name: 'middle.zip', content: inner }))])
    expect(error.failure.code).toBe('nothing-to-read')
  })

  test('may hold what macOS adds', async () => {
    const junk = [
      { name: '__MACOSX/._Connections.csv', content: 'junk' },
      { name: '._Connections.csv', content: 'junk' },
      { name: '.DS_Store', content: 'junk' },
    ]
    const { files, ignored } = await readAll([file('export.zip', await zip(connections, ...junk))])
    expect(files).toHaveLength(1)
    expect(ignored).toEqual([])
  })
})

describe('a long file in an archive', () => {
  const long = async (compress: boolean) => {
    const content = randomBytes(1_500_000).toString('hex')
    const path = file('export.zip', await zip({ name: 'messages.csv', content, compress }))
    const opened = await openZip(path, path, 'export.zip', LIMITS)
    const [member] = opened.members
    if (member === undefined) throw new Error('the archive is empty')
    return { content, member, close: opened.close }
  }

  test.each([true, false])('can be given up after any piece, and read again (packed: %s)', async (packed) => {
    const { content, member, close } = await long(packed)
    for (let round = 0; round < 200; round += 1) {
      let pieces = round % 5
      for await (const _ of member.read()) if (pieces-- === 0) break
    }
    const whole: Buffer[] = []
    for await (const piece of member.read()) whole.push(piece)
    expect(Buffer.concat(whole).toString() === content).toBe(true)
    close()
  })

  test.each([true, false])(
    'can be given up while a read is waiting (packed: %s)',
    async (packed) => {
      for (let round = 0; round < 50; round += 1) {
        const { member, close } = await long(packed)
        const pieces = member.read()[Symbol.asyncIterator]()
        await pieces.next()
        const waiting = pieces.next().catch(() => undefined)
        if (round % 2 === 0) close()
        await Promise.all([waiting, pieces.return?.()])
        if (round % 2 === 1) close()
      }
    },
    60_000,
  )

  test.skipIf(platform !== 'linux')('leaves no file open', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    const path = file('broken.zip', Buffer.from('PK\x03\x04 and nothing else'))
    await failureOf([path])
    const before = open()
    for (let round = 0; round < 20; round += 1) await failureOf([path])
    expect(open()).toBeLessThan(before + 10)
  })
})

describe('a hostile or broken archive', () => {
  test.each(Object.entries(hostile))('%s', async (name, build) => {
    const code = name.split(' ')[0]
    const { failure } = await failureOf([file(`${code}.zip`, await build())])
    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(new RegExp(`${code}\\.zip.*\\.$`))
  })

  test('is refused when it holds more files than any export', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => ({ name: `${index}.csv`, content: '' }))
    const path = file('export.zip', await zip(...entries))
    const { failure } = await failureOf([path], { limits: { ...LIMITS, entries: 10 } })
    expect(failure.code).toBe('too-many-files')
  })

  test('is given up once its files are larger than allowed, one or all together', async () => {
    const content = `${CONNECTIONS}${',,,,,,07 Jun 2024\n'.repeat(500)}`
    const path = file(
      'export.zip',
      await zip({ name: 'Connections.csv', content }, { name: 'a/Connections.csv', content }),
    )
    for (const limits of [
      { ...LIMITS, fileBytes: 5_000 },
      { ...LIMITS, totalBytes: content.length + 5 },
    ]) {
      expect((await failureOf([path], { limits })).failure.code).toBe('too-large')
    }
  })

  test('cut off at every kilobyte ends in a sentence', async () => {
    const rows = Array.from(
      { length: 300 },
      () => `A,B,,,${randomBytes(40).toString('base64')},,07 Jun 2024\n`,
    )
    const bytes = await zip({ name: 'Connections.csv', content: CONNECTIONS + rows.join('') })
    expect(bytes.length).toBeGreaterThan(8 * 1024)
    for (let size = 0; size < bytes.length; size += 1024) {
      const { failure } = await failureOf([file('cut.zip', bytes.subarray(0, size))])
      expect(['truncated-archive', 'empty-file']).toContain(failure.code)
    }
  })

  test('with any byte changed is read or ends in a sentence', async () => {
    const bytes = await zip(
      { name: 'Connections.csv', content: CONNECTIONS },
      { name: 'Languages.csv', content: 'Name\n' },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const changed = Buffer.from(bytes)
          for (const [at, value] of changes) changed[at] = value
          try {
            await readAll([file('changed.zip', changed)])
          } catch (error) {
            expect(error).toBeInstanceOf(SourceError)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
