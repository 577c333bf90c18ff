import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceLabel } from '../../main/engine/sourceLabels.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const ana = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' }
const bo = { first: 'Bo', last: 'Lind', slug: 'bo', on: '01 Jun 2024' }

/** An export whose rows and facts are not equally many: nobody is named, several are, somebody stands there twice. */
function unevenExport(): string {
  const folder = writeExport({ invitations: [ana], connections: [bo] })
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), lines.join('\n'))
  write('Registration.csv', ['Registered At,Registration Ip', '"5/1/10, 9:05 AM",'])
  write('Ad_Targeting.csv', [
    'Member Age,Member Groups',
    '"35-54","Knitting Circle; Dock Watchers; Tide Tables"',
  ])
  write('ImportedContacts.csv', [
    'FirstName,LastName,Emails',
    'Cleo,Made-Up,"cleo@mail.example, cleo@work.example"',
    'Cleo,Made-Up,"cleo@mail.example, cleo@work.example"',
    ',,',
    'Dov,Made-Up,dov@mail.example',
  ])
  return folder
}

const searched = async (engine: Parameters<typeof ask>[0]) =>
  (await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).dossier.searched

describe('what was searched', () => {
  it('has as many rows as the report of the import says were read', async () => {
    const { engine } = openInbox()
    const { files } = await importInto(engine, unevenExport())
    const reported = files.map(({ kind, imported }) => [sourceLabel(kind), imported] as const)
    const shown = (await searched(engine)).map(({ source, rows }) => [source, rows] as const)
    expect(new Map(shown)).toEqual(new Map(reported))
    expect(Object.fromEntries(shown)).toMatchObject({
      'Registration.csv': 1,
      'Ad_Targeting.csv': 1,
      'Contacts.csv': 3,
    })
  })

  it('is the newest file of a kind, unless that is empty, whatever the order of the imports', async () => {
    const named = (day: string) => join(temporaryFolder(), `Basic_LinkedInDataExport_${day}`)
    const exportOn = (day: string, ...slugs: readonly string[]) => {
      const folder = named(day)
      mkdirSync(folder, { recursive: true })
      return writeExport({ folder, invitations: [ana], connections: slugs.map((slug) => ({ ...bo, slug })) })
    }
    const early = exportOn('05-05-2026', 'bo', 'cleo', 'dov')
    const late = exportOn('06-05-2026', 'bo', 'cleo')
    const empty = exportOn('06-15-2026')
    for (const order of [
      [early, late, empty],
      [empty, late, early],
    ]) {
      const { engine } = openInbox()
      for (const one of order) await importInto(engine, one)
      const found = (await searched(engine)).find(({ source }) => source === 'Connections.csv')
      expect(found).toMatchObject({ rows: 2, asOf: expect.stringContaining('2026-06-05') })
    }
  })
})
