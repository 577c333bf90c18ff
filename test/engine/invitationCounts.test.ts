import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type MailForm, mailOf } from '../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../build/sample/mail/mboxOf.ts'
import type { Shown } from '../../build/sample/shown.ts'
import type { Engine } from '../../main/engine/engine.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const owner = { name: 'Olive Owner', first: 'Olive', email: 'olive@mail.example', headline: 'Open networker' }

function shown(first: string, number: string, note: string | null, sentAt = '2026-06-01T16:05:00Z'): Shown {
  const nothing = { headline: null, place: null, mutual: null, shared: null, follows: false }
  const slug = `${first.toLowerCase()}-made-up`
  return { ...nothing, number, first, last: 'Made-Up', slug, sentAt: Date.parse(sentAt), note }
}

const ana = shown('Ana', '7000000000000000001', null)
const bo = shown('Bo', '7000000000000000002', 'Hello')
const cy = shown('Cy', '7000000000000000003', 'Good day')
const again = shown('Cy', '7000000000000000004', null, '2026-06-20T09:00:00Z')
const dov = shown('Dov', '7000000000000000005', null)

const mail = (one: Shown, kind: MailForm['kind']): Buffer =>
  mailOf(one, { kind, era: '2025', language: 'en', owner })

function mailbox(...mails: readonly Buffer[]): string {
  const path = join(temporaryFolder(), 'mail.mbox')
  writeFileSync(path, Buffer.concat([...mboxOf(mails, 'takeout')]))
  return path
}

/** As the export has an invitation: the minute, in the owner's time, and its note. */
const inExport = ({ first, slug, note }: Shown) => ({
  name: `${first} Made-Up`,
  slug,
  at: '6/1/26, 9:05 AM',
  ...(note === null ? {} : { note }),
})

async function counts(engine: Engine) {
  const { invitations, withNote } = await ask(engine, 'stats', {})
  return { invitations, withNote }
}

describe('the count of invitations', () => {
  const folder = () => writeExport({ invitations: [inExport(ana), inExport(bo)], connections: [] })
  const mails = () => mailbox(...[ana, bo, cy, again].map((one) => mail(one, 'invitation')))

  it('has those of mails beside those of the export, each once, whichever comes first', async () => {
    const all = { invitations: 4, withNote: 2 }
    const { engine: one } = openInbox()
    await importInto(one, folder())
    expect(await counts(one)).toEqual({ invitations: 2, withNote: 1 })
    await importInto(one, mails())
    expect(await counts(one)).toEqual(all)
    const { engine: other } = openInbox()
    await importInto(other, mails())
    expect(await counts(other)).toEqual(all)
    await importInto(other, folder())
    expect(await counts(other)).toEqual(all)
  })

  it('has one of which the reminder came as well once', async () => {
    const { engine } = openInbox()
    await importInto(engine, folder(), mailbox(mail(bo, 'invitation'), mail(bo, 'reminder')))
    expect(await counts(engine)).toEqual({ invitations: 2, withNote: 1 })
  })

  it('has the note that only a mail tells', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: [inExport({ ...bo, note: null })], connections: [] }))
    expect(await counts(engine)).toEqual({ invitations: 1, withNote: 0 })
    await importInto(engine, mailbox(mail(bo, 'invitation')))
    expect(await counts(engine)).toEqual({ invitations: 1, withNote: 1 })
  })

  it('has one that the owner sent by the export alone: the mail that they accepted is none', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invited: [inExport(dov)], connections: [] }))
    await importInto(engine, mailbox(mail(dov, 'acceptance')))
    expect(await counts(engine)).toEqual({ invitations: 1, withNote: 0 })
  })
})
