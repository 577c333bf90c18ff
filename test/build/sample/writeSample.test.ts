import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeSample } from '../../../build/sample/writeSample.ts'
import { temporaryFolder } from '../../helpers/folder.ts'
import { memoryInUse } from '../../helpers/memory.ts'
import { asOf, records, sampled, slugOf } from './unzipped.ts'

describe('the zip', () => {
  it('looks like one of LinkedIn’s: deflated, sizes after the data, UTF-8 names, no folders', async () => {
    const { entries } = await sampled()
    expect(entries.every((entry) => entry.generalPurposeBitFlag === 0x808)).toBe(true)
    expect(entries.every((entry) => entry.compressionMethod === 8)).toBe(true)
    const names = entries.map((entry) => entry.fileName)
    expect(names.filter((name) => name.endsWith('/'))).toEqual([])
    expect(names.filter((name) => name.includes('/'))).toEqual([
      'Jobs/Job Applications.csv',
      'Articles/Articles/empty-miles-are-nobodys-friend.html',
    ])
  })

  it('is the same, byte by byte, for the same options', async () => {
    const [one, two] = [await sampled(), await sampled()]
    expect(one.sha256).toBe(two.sha256)
    expect(one.truth).toEqual(two.truth)
  })

  it('is the same at any hour of the day', async () => {
    const [morning, evening] = [
      await sampled({ asOf: new Date('2025-06-15T00:00:00Z') }),
      await sampled({ asOf: new Date('2025-06-15T23:59:59Z') }),
    ]
    expect(morning.sha256).toBe(evening.sha256)
  })

  it('is another for another seed or day', async () => {
    const all = [
      await sampled(),
      await sampled({ seed: 2 }),
      await sampled({ asOf: new Date('2025-06-16T00:00:00Z') }),
    ]
    expect(new Set(all.map((one) => one.sha256)).size).toBe(3)
  })

  it('reports a file that cannot be written', async () => {
    await expect(writeSample('/nowhere/at/all.zip', { asOf })).rejects.toThrow(/ENOENT/)
  })
})

describe('a sample of a given size', () => {
  it('has exactly the rows asked for', async () => {
    const size = { invitations: 3000, connections: 5000, messages: 20_000 }
    const { truth } = await sampled({ size })
    const rows = (name: string): number | undefined => truth.files.find((file) => file.name === name)?.rows
    expect(rows('Invitations.csv')).toBe(3000)
    expect(rows('Connections.csv')).toBe(5000)
    expect(rows('messages.csv')).toBe(20_000)
  })

  it('keeps the proportions of real exports', async () => {
    const sample = await sampled({ size: { invitations: 12_000, connections: 18_000, messages: 30_000 } })
    const invitations = records(sample.rows('Invitations.csv'), 'inviteeProfileUrl')
    const incoming = invitations.filter((row) => row['Direction'] === 'INCOMING')
    const connections = records(sample.rows('Connections.csv'), 'Connected On')
    const connected = new Set(connections.map((row) => slugOf(row['URL'] ?? '')))
    const share = (count: number, of: number): number => count / of
    expect(
      share(
        incoming.filter((row) => connected.has(slugOf(row['inviterProfileUrl'] ?? ''))).length,
        incoming.length,
      ),
    ).toBeCloseTo(0.93, 1.5)
    expect(share(incoming.filter((row) => row['Message'] === '').length, incoming.length)).toBeCloseTo(
      0.973,
      1.5,
    )
    const outgoing = invitations.filter((row) => row['Direction'] === 'OUTGOING')
    expect(share(outgoing.filter((row) => row['Message'] !== '').length, outgoing.length)).toBeCloseTo(
      0.052,
      1,
    )
    expect(
      share(connections.filter((row) => row['First Name'] === '').length, connections.length),
    ).toBeCloseTo(0.015, 2)
    expect(
      share(connections.filter((row) => row['Email Address'] !== '').length, connections.length),
    ).toBeCloseTo(0.025, 1.5)
    const unicode = connections.filter((row) => (row['URL'] ?? '').includes('%')).length
    expect(share(unicode, connections.length)).toBeGreaterThan(0.05)
    expect(share(unicode, connections.length)).toBeLessThan(0.2)
  })

  it('takes a number of open invitations', async () => {
    const { truth } = await sampled({ size: { invitations: 900, connections: 100, messages: 50, open: 700 } })
    expect(truth.people.filter((person) => person.invited && !person.connected)).toHaveLength(700)
  })

  it.each([
    { invitations: 0, connections: 0, messages: 0 },
    { invitations: 10, connections: 0, messages: 0 },
    { invitations: 0, connections: 10, messages: 3 },
    { invitations: 5, connections: 5, messages: 500 },
    { invitations: 0, connections: 0, messages: 77 },
  ])('can be as lopsided as $invitations, $connections, $messages', async (size) => {
    const { truth } = await sampled({ size })
    const three = ['Connections.csv', 'Invitations.csv', 'messages.csv']
    const rows = truth.files.filter(({ name }) => three.includes(name)).map((file) => file.rows)
    expect(rows).toEqual([size.connections, size.invitations, size.messages])
  })

  it('says hardly anything twice', async () => {
    const sample = await sampled({ size: { invitations: 100, connections: 500, messages: 20_000 } })
    const texts = records(sample.rows('messages.csv'), 'ATTACHMENTS').map((row) => row['CONTENT'])
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.5)
  })

  it('never holds the whole of a large file', async () => {
    const grown = async (messages: number): Promise<number> => {
      let most = 0
      const watch = setInterval(() => {
        most = Math.max(most, memoryInUse().buffers)
      }, 50)
      const file = join(temporaryFolder(), 'large.zip')
      const size = { invitations: 100, connections: 1000, messages }
      await writeSample(file, { asOf, size })
      clearInterval(watch)
      return most
    }
    const wholeText = 60 * 1024 * 1024
    expect(await grown(200_000)).toBeLessThan(wholeText)
  })
})
