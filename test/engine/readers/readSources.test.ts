import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../main/engine/readers/limits.ts'
import { readSources } from '../../../main/engine/readers/readSources.ts'
import { SourceError, type SourceEvent } from '../../../main/engine/readers/source.ts'
import { CONNECTIONS, zip } from '../../archives/archives.ts'
import { memoryInUse } from '../../helpers/memory.ts'
import { asOrdinaryUser } from '../../helpers/ordinaryUser.ts'
import { failureOf, file, folder, readAll, readOne, writeCsv } from './support.ts'

const INVITATIONS =
  'From,To,Sent At,Message,Direction\nAna Example,Owner Sample,"6/7/24, 2:05 PM",,INCOMING\n'
const MESSAGES = 'FROM,TO,DATE,CONTENT\nAna Example,Owner Sample,2025-06-01 14:03:22 UTC,Hello\n'
const PROFILE = 'First Name,Last Name,Headline\nOwner,Sample,Tester\n'

describe('what can be read', () => {
  test('a folder at any depth, also one whose name ends in .zip', async () => {
    const path = folder({
      'export.zip/deep/Connections.csv': CONNECTIONS,
      'export.zip/Languages.csv': 'Name,Proficiency\n',
      'export.zip/holiday.jpg': 'not really',
      'export.zip/._Connections.csv': 'junk',
    })
    const { files, ignored } = await readAll([join(path, 'export.zip')])
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([['deep/Connections.csv', 1]])
    expect(ignored).toHaveLength(2)
    expect(ignored).toContainEqual({ name: 'Languages.csv', known: true })
    expect(ignored).toContainEqual({ name: 'holiday.jpg', known: false })
  })

  test('single files, whatever they are called: the header says what they are', async () => {
    const path = folder({ 'a.csv': CONNECTIONS, 'b.txt': INVITATIONS, c: MESSAGES, 'd.csv': PROFILE })
    const paths = ['a.csv', 'b.txt', 'c', 'd.csv'].map((name) => join(path, name))
    const { files } = await readAll(paths)
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['a.csv', 'connections'],
      ['b.txt', 'invitations'],
      ['c', 'messages'],
      ['d.csv', 'profile'],
    ])
  })

  test('an archive, a folder and a file together, profile first and invitations last', async () => {
    const path = folder({ 'x/Profile.csv': PROFILE, 'Invitations.csv': INVITATIONS })
    writeFileSync(join(path, 'export.zip'), await zip({ name: 'Connections.csv', content: CONNECTIONS }))
    const paths = [join(path, 'Invitations.csv'), join(path, 'export.zip'), join(path, 'x'), join(path, 'x')]
    const events: SourceEvent[] = []
    for await (const event of readSources(paths)) events.push(event)
    expect(events.flatMap((event) => (event.event === 'file' ? [[event.kind, event.path]] : []))).toEqual([
      ['profile', paths[2]],
      ['connections', paths[1]],
      ['invitations', paths[0]],
    ])
  })

  test('numbered parts of one file', async () => {
    const path = folder({ 'Invitations_1.csv': INVITATIONS, 'Invitations_2.csv': INVITATIONS })
    expect((await readAll([path])).files.map(({ rows }) => rows)).toEqual([1, 1])
  })

  test('a file of LinkedIn’s that is of no use, next to one that is', async () => {
    const path = folder({
      'Connections.csv': CONNECTIONS,
      'guide_messages.csv': MESSAGES,
      'notes.txt': 'buy milk',
    })
    const { files, ignored } = await readAll(
      ['Connections.csv', 'guide_messages.csv', 'notes.txt'].map((name) => join(path, name)),
    )
    expect(files).toHaveLength(1)
    expect(ignored).toEqual([
      { name: 'guide_messages.csv', known: true },
      { name: 'notes.txt', known: false },
    ])
  })

  test('an empty file next to one that is not', async () => {
    const { files } = await readAll([folder({ 'Connections.csv': CONNECTIONS, 'messages.csv': '' })])
    expect(files[1]).toMatchObject({ kind: 'messages', rows: 0, issues: [], notes: ['The file is empty.'] })
  })

  test('a lesser file with columns nobody knows, next to one that is known: it is left out, and noted', async () => {
    const path = folder({ 'Connections.csv': CONNECTIONS, 'Positions.csv': 'Firma;Titel\nSample;Tester\n' })
    const { files } = await readAll([path])
    expect(files.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['positions', 0],
      ['connections', 1],
    ])
    expect(files[0]?.notes).toEqual([
      expect.stringMatching(
        /^Positions\.csv in doorman-\w+ has the columns Firma, Titel, where Company Name, /,
      ),
    ])
  })

  test('a file with a header and no rows', async () => {
    expect(await readOne('messages.csv', 'FROM,TO,DATE,CONTENT')).toMatchObject({
      rows: 0,
      issues: [],
      notes: [],
    })
  })
})

describe('what cannot be read ends in a sentence', () => {
  test.each<[string, string, () => string | Promise<string>]>([
    ['a path that does not exist', 'not-found', () => join(folder(), 'gone.zip')],
    ['a path with NUL', 'not-found', () => join(folder(), 'a\0b')],
    ['an empty folder', 'nothing-to-read', () => folder()],
    [
      'a folder without a known file',
      'nothing-to-read',
      () => folder({ 'Languages.csv': 'Name,Proficiency\n' }),
    ],
    [
      'a file of LinkedIn’s that is of no use',
      'nothing-to-read',
      () => file('Languages.csv', 'Name,Proficiency\n'),
    ],
    ['an unknown file', 'unknown-file', () => file('list.csv', 'Name,Colour\nAna,red\n')],
    ['an empty file', 'empty-file', () => file('Connections.csv', '')],
    ['a file of blank lines', 'empty-file', () => file('Connections.csv', '\ufeff\n\n')],
    ['an empty unknown file', 'empty-file', () => file('list.csv', '')],
    [
      'a known file with other columns',
      'unknown-columns',
      () => file('Connections.csv', 'Name,Colour\nAna,red\n'),
    ],
    [
      'a lesser known file with other columns, alone',
      'unknown-columns',
      () => file('Positions.csv', 'Name,Colour\nAna,red\n'),
    ],
    ['a list of names under a name of its own', 'unknown-file', () => file('list.csv', 'Name\nAna\n')],
    ['binary', 'unknown-file', () => file('list.csv', Buffer.from([0, 1, 2, 3, 255, 254, 0, 10, 0]))],
    ['a device', 'unreadable', () => '/dev/null'],
  ])('%s', async (_, code, path) => {
    const { failure } = await failureOf([await path()])
    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(/\.$/)
  })

  test('which names the file, the columns found and those expected', async () => {
    const path = folder({
      'Connections.csv': CONNECTIONS,
      'Invitations.csv': 'Notes:\nName;Colour\nAna;red\n',
    })
    const { failure } = await failureOf([path])
    expect(failure.message).toMatch(
      /^Invitations\.csv in doorman-\w+ has the columns Name, Colour, where From, To, Sent At, Direction were expected/,
    )
  })

  test('a file or folder without permission', async () => {
    const path = folder({ 'Connections.csv': CONNECTIONS, 'sub/Profile.csv': PROFILE })
    chmodSync(path, 0o755)
    for (const name of ['Connections.csv', 'sub']) {
      chmodSync(join(path, name), 0)
      const { failure } = await asOrdinaryUser(() => failureOf([path]))
      expect(failure.code).toBe('no-permission')
      chmodSync(join(path, name), 0o755)
    }
  })

  test('a folder of more files than any export', async () => {
    const path = folder({ 'Connections.csv': CONNECTIONS, 'a.csv': '', 'b/c.csv': '' })
    expect((await failureOf([path], { limits: { ...LIMITS, folderEntries: 3 } })).failure.code).toBe(
      'too-many-files',
    )
  })

  test('a file in which hardly any row can be read', async () => {
    const path = file('Connections.csv', CONNECTIONS + ',,,,,,07 Jun 2024\n'.repeat(20))
    const { failure } = await failureOf([path], { limits: { ...LIMITS, issues: 10 } })
    expect(failure.message).toContain(
      'more than 10 rows that cannot be read; the first is on line 3: hidden profile',
    )
  })
})

test('links in a folder are not followed', async () => {
  const path = folder({ 'Connections.csv': CONNECTIONS })
  symlinkSync(path, join(path, 'loop'))
  symlinkSync('/etc/passwd', join(path, 'Profile.csv'))
  expect((await readAll([path])).files).toHaveLength(1)
})

describe('how a file is written does not matter', () => {
  const encodings = {
    plain: (text: string) => Buffer.from(text),
    'with BOM': (text: string) => Buffer.from(`\ufeff${text}`),
    'UTF-16LE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16BE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  }
  const header = ['First Name', 'Last Name', 'Company', 'Connected On']
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => `x${text.normalize('NFC').replace(/[\s\p{Cc}\ufeff]/gu, '')}`)

  test.each(Object.entries(encodings))('%s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (people, delimiter, newline, quoteAll) => {
          const rows = [header, ...people.map((cells) => [...cells, '07 Jun 2024'])]
          const { facts, issues } = await readOne(
            'Connections.csv',
            encode(writeCsv(rows, { delimiter, newline, quoteAll })),
          )
          expect(issues).toEqual([])
          expect(facts.map((fact) => fact.type === 'connection' && [fact.who.name, fact.company])).toEqual(
            people.map(([first, last, company]) => [`${first} ${last}`, company]),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('bytes that are not UTF-8 are noted with the row in which they first appear', async () => {
    const bad = Buffer.concat([
      Buffer.from(`${CONNECTIONS}José,Example,,,,,07 Jun 2024\nBad`),
      Buffer.from([0xff, 0x0a]),
    ])
    const { notes } = await readOne('Connections.csv', bad)
    expect(notes).toEqual([
      'Some bytes are not UTF-8 and were replaced by \ufffd, first in the row on line 4.',
    ])
  })

  test('a file that a spreadsheet saved as windows-1252 is read, and noted', async () => {
    const saved = Buffer.from(`${CONNECTIONS}José,Example,,,,,07 Jun 2024\n`, 'latin1')
    const { notes, facts } = await readOne('Connections.csv', saved)
    expect(facts[1]).toMatchObject({ who: { name: 'José Example' } })
    expect(notes).toEqual([expect.stringContaining('windows-1252')])
  })
})

describe('a row dated in the future', () => {
  const now = new Date('2026-06-30T12:00:00Z')
  const files = {
    'Connections.csv': `${CONNECTIONS}Bo,Example,,,,,01 Jul 2026\nCy,Example,,,,,02 Jul 2026\n`,
    'Invitations.csv': `${INVITATIONS}Bo Example,Owner Sample,"6/7/62, 2:05 PM",,INCOMING\n`,
    'messages.csv': `${MESSAGES}Bo Example,Owner Sample,2026-07-02 00:00:00 UTC,Hello\n`,
    'Recommendations_Given.csv':
      'First Name,Last Name,Creation Date\nAna,Example,"06/07/24, 02:05 PM"\nBo,Example,"07/02/26, 02:05 PM"\n',
  }

  test('is skipped, from the day after tomorrow on', async () => {
    const { files: read } = await readAll([folder(files)], { now })
    expect(read.map(({ kind, facts, issues }) => [kind, facts.length, issues])).toEqual([
      ['connections', 2, [{ line: 4, reason: 'dated in the future' }]],
      ['messages', 1, [{ line: 3, reason: 'dated in the future' }]],
      ['invitations', 1, [{ line: 3, reason: 'dated in the future' }]],
      ['recommendations-given', 1, [{ line: 3, reason: 'dated in the future' }]],
    ])
  })
})

describe('a name of 100 KB', () => {
  const endless = 'Ana '.repeat(25_000)
  // One character that folding makes eighteen.
  const swelling = `Ana ${'\ufdfa'.repeat(40)}`

  test.each([
    ['Connections.csv', (name: string) => `${CONNECTIONS}${name},Example,,,,,07 Jun 2024\n`],
    ['Invitations.csv', (name: string) => `${INVITATIONS}${name},Owner,"6/7/24, 2:05 PM",,INCOMING\n`],
    ['messages.csv', (name: string) => `${MESSAGES}${name},Owner,2025-06-01 14:03:22 UTC,Hi\n`],
    ['Profile.csv', (name: string) => `${PROFILE}${name},Sample,Tester\n`],
  ])('in %s costs its row', async (file, content) => {
    for (const name of [endless, swelling]) {
      const { facts, issues } = await readOne(file, content(name))
      expect(facts).toHaveLength(1)
      expect(issues).toEqual([{ line: 3, reason: 'a name is longer than 300 characters' }])
    }
  })
})

test('a file that knows people by name alone says so', async () => {
  const note = 'This file has no profile links, so people are told apart by name alone.'
  expect((await readOne('messages.csv', MESSAGES)).notes).toEqual([note])
  expect((await readOne('Invitations.csv', INVITATIONS)).notes).toEqual([note])
  expect((await readOne('Profile.csv', PROFILE)).notes).toEqual([])
  const linked = `${CONNECTIONS}Bo,Example,,,,,07 Jun 2024\n`
  expect((await readOne('Connections.csv', linked)).notes).toEqual([])
  const endorsed = 'Skill Name,Endorser First Name,Endorser Last Name\nTesting,Ana,Example\n'
  expect((await readOne('Endorsement_Received_Info.csv', endorsed)).notes).toEqual([note])
})

test.each([
  ['Member_Follows.csv', 'Date,Status,FullName\n,Active,Ana Example\n'],
  ['Recommendations_Given.csv', 'First Name,Last Name,Creation Date\nAna,Example,\n'],
  ['Positions.csv', 'Company Name,Title,Started On\nSample Works,Tester,\n'],
])('%s, which never gives links or has no people, does not', async (name, content) => {
  const { facts, notes } = await readOne(name, content)
  expect(facts).toHaveLength(1)
  expect(notes).toEqual([])
})

test('an unclosed quotation mark loses one row', async () => {
  const content = `${CONNECTIONS}Bo,"Example,,,,,07 Jun 2024\nCy,Example,,,,,07 Jun 2024\n`
  const { rows, facts, issues } = await readOne('Connections.csv', content)
  expect({ rows, facts: facts.length }).toEqual({ rows: 3, facts: 2 })
  expect(issues).toEqual([{ line: 3, reason: 'a quotation mark opens a cell here and is never closed' }])
})

test('any bytes are read or end in a sentence, and every row is a fact or an issue', async () => {
  const headers = [CONNECTIONS, INVITATIONS, MESSAGES, PROFILE, '']
  const names = ['Connections.csv', 'Invitations.csv', 'messages.csv', 'Profile.csv', 'x', 'x.zip']
  const part = fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r\n',
      'Ana',
      '07 Jun 2024',
      '6/7/24, 2:05 PM',
      'INCOMING',
      'é',
      ';',
      '\t',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const soup = fc.oneof(
    fc
      .tuple(fc.constantFrom(...headers), fc.array(part, { maxLength: 60 }))
      .map(([header, parts]) => Buffer.from(header + parts.join(''))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  )
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom(...names), async (bytes, name) => {
      try {
        const { files } = await readAll([file(name, bytes)])
        for (const { rows, facts, issues } of files) expect(facts.length + issues.length).toBe(rows)
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
      }
    }),
    { numRuns: 500 },
  )
})

describe('stopping', () => {
  test('at once when the signal was aborted before', async () => {
    const reason = new Error('cancelled')
    const path = file('Connections.csv', CONNECTIONS)
    await expect(readAll([path], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test('with the signal’s reason in the middle of a file, plain or packed', async () => {
    const content = CONNECTIONS + 'Ana,Example,,,,,07 Jun 2024\n'.repeat(100_000)
    const packed = await zip({ name: 'Connections.csv', content: Buffer.from(content) })
    for (const path of [file('Connections.csv', content), file('export.zip', packed)]) {
      const stop = new AbortController()
      let seen = 0
      const read = async () => {
        for await (const event of readSources([path], {
          signal: stop.signal,
          limits: { ...LIMITS, ratio: 2000 },
        })) {
          if (event.event === 'facts') seen = event.rows
          if (seen > 0) stop.abort('enough')
        }
      }
      await expect(read()).rejects.toBe('enough')
      expect(seen).toBeLessThan(20_000)
    }
  })

  test('by leaving the loop closes the files', async () => {
    const path = file('export.zip', await zip({ name: 'Connections.csv', content: CONNECTIONS }))
    for (let round = 0; round < 2000; round += 1) {
      for await (const _ of readSources([path])) break
    }
  })
})

test('memory stays flat while a long file is read', async () => {
  const path = folder()
  mkdirSync(join(path, 'export'))
  const out = createWriteStream(join(path, 'export', 'messages.csv'))
  out.write('CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n')
  for (let block = 0; block < 200; block += 1) {
    const rows = Array.from({ length: 1000 }, (_, index) => {
      const person = block * 1000 + index
      return `2-${'c'.repeat(50)}${person},Person ${person},https://www.linkedin.com/in/person-${person},Owner Sample,2025-06-01 14:03:22 UTC,"${'word, '.repeat(60)}"\n`
    })
    if (!out.write(rows.join(''))) await once(out, 'drain')
  }
  await finished(out.end())
  const kept: string[] = []
  let most = 0
  const before = memoryInUse().heap
  for await (const event of readSources([join(path, 'export')])) {
    if (event.event !== 'facts') continue
    // A caller keeps what it recognises people by; that must not keep the text of the file.
    for (const { fact } of event.facts) if (fact.type === 'message') kept.push(fact.from.slug ?? '')
    if (event.rows % 20_000 === 0) most = Math.max(most, memoryInUse().heap - before)
  }
  expect(kept).toHaveLength(200_000)
  expect(most).toBeLessThan(50 * 1024 * 1024)
})
