import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { mailOf } from '../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../build/sample/mail/mboxOf.ts'
import { owner } from '../../build/sample/owner.ts'
import { pageOf } from '../../build/sample/page/pageOf.ts'
import type { Shown } from '../../build/sample/shown.ts'
import { migrate, migrations } from '../../main/engine/migrate.ts'
import { sourceLabel } from '../../main/engine/sourceLabels.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const ana = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' }
const bo = { first: 'Bo', last: 'Lind', slug: 'bo', on: '01 Jun 2024' }

/** A folder of its own, named as LinkedIn names one of that day. */
function exportFolder(day: string, part = 'Basic'): string {
  const folder = join(temporaryFolder(), `${part}_LinkedInDataExport_${day}`)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** An export whose rows and facts are not equally many: nobody is named, several are, somebody stands there twice. */
function unevenExport(): string {
  const folder = writeExport({ folder: exportFolder('06-05-2026'), invitations: [ana], connections: [bo] })
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

/** Somebody in a mail and on the invitation page. */
const shown = (name: string, number: string): Shown => ({
  number,
  first: name,
  last: 'Made-Up',
  slug: name.toLowerCase(),
  headline: 'Buyer at Pebblegate Foods',
  place: null,
  sentAt: Date.parse('2026-06-02T12:00:00Z'),
  note: null,
  mutual: { count: 2, name: '' },
  shared: null,
  follows: false,
})

/** A mailbox with the mails that tell of these people's invitations. */
function mailbox(...people: readonly Shown[]): string {
  const path = join(temporaryFolder(), 'mail.mbox')
  const form = { language: 'en', owner, kind: 'invitation', era: '2025' } as const
  writeFileSync(
    path,
    Buffer.concat([
      ...mboxOf(
        people.map((one) => mailOf(one, form)),
        'takeout',
      ),
    ]),
  )
  return path
}

/** The invitation page as saved on a day in June, with these people on it. */
function page(day: string, ...people: readonly Shown[]): string {
  const path = join(temporaryFolder(), `page-${day}.mhtml`)
  const form = { layout: 'g4', flavour: 'chromium-mhtml', direction: 'received', language: 'en' } as const
  const capturedAt = Date.parse(`2026-06-${day}T12:00:00Z`)
  writeFileSync(path, pageOf(people, { ...form, others: 0, capturedAt, shown: people.length }).bytes)
  return path
}

const searched = async (engine: Parameters<typeof ask>[0]) =>
  (await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).dossier.searched

const connectionsIn = (folder: string, ...slugs: readonly string[]): string =>
  writeExport({ folder, invitations: [ana], connections: slugs.map((slug) => ({ ...bo, slug })) })

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
    const exportOn = (day: string, ...slugs: readonly string[]) => connectionsIn(exportFolder(day), ...slugs)
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

  describe('of two exports of one day', () => {
    const two = () => ({
      small: connectionsIn(exportFolder('06-05-2026'), 'bo'),
      large: connectionsIn(exportFolder('06-05-2026', 'Complete'), 'bo', 'cleo'),
    })
    const rowsAfter = async (...imports: readonly (readonly string[])[]) => {
      let hours = 0
      const { engine } = openInbox({ now: () => new Date(TODAY.getTime() + hours * 3600 * 1000) })
      for (const paths of imports) {
        hours += 1
        await importInto(engine, ...paths)
      }
      return (await searched(engine)).find(({ source }) => source === 'Connections.csv')?.rows
    }

    it('is the one that was imported last, the first again as well', async () => {
      const { small, large } = two()
      expect(await rowsAfter([small], [large])).toBe(2)
      expect(await rowsAfter([large], [small])).toBe(1)
      expect(await rowsAfter([small], [large], [small])).toBe(1)
    })

    it('is all that came at once, as of one in parts', async () => {
      const { small, large } = two()
      expect(await rowsAfter([small, large])).toBe(3)
      expect(await rowsAfter([small], [small, large])).toBe(3)
    })
  })

  it('is of mails and pages what is kept of all of them, for they overlap', async () => {
    const [cleo, dov] = [shown('Cleo', '7000000000000000001'), shown('Dov', '7000000000000000002')]
    const { engine } = openInbox()
    const mails = [mailbox(cleo, dov), mailbox(cleo)]
    const pages = [page('10', cleo, dov), page('10', cleo)]
    await importInto(engine, writeExport({ invitations: [ana] }), ...mails, ...pages)
    const rows = (await searched(engine)).map(({ source, rows: count }) => [source, count])
    expect(Object.fromEntries(rows)).toMatchObject({ [sourceLabel('mail')]: 2, [sourceLabel('page')]: 2 })
  })

  it('has the real rows of what an older Doorman imported once the same file is imported again', async () => {
    const paths = [unevenExport()]
    const first = openInbox()
    await importInto(first.engine, ...paths)
    const real = await searched(first.engine)
    await first.engine.close()
    const older = openInbox({ file: olderCopy(first.file) })
    await importInto(older.engine, ...paths)
    expect(await searched(older.engine)).toEqual(real)
  })
})

/** A database of the fourth version into which the files of this one were imported. */
function olderCopy(file: string): string {
  const copy = join(temporaryFolder(), 'older.sqlite')
  const db = new Sqlite(copy)
  db.exec(`ATTACH '${file}' AS newer`)
  db.pragma(`application_id = ${db.pragma('newer.application_id', { simple: true })}`)
  migrate(db, migrations.slice(0, 4))
  db.exec(`
    INSERT INTO file(id, name, kind, digest, as_of, facts, imported_at)
      SELECT id, name, kind, digest, as_of, facts, imported_at FROM newer.file`)
  db.close()
  return copy
}
