import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { waiting } from '../../../build/sample/captures.ts'
import { mailOf } from '../../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../../build/sample/mail/mboxOf.ts'
import { owner } from '../../../build/sample/owner.ts'
import { pageOf } from '../../../build/sample/page/pageOf.ts'
import { sceneOf } from '../../../build/sample/scene.ts'
import { readSources } from '../../../main/engine/readers/readSources.ts'
import { SourceError, type SourceEvent } from '../../../main/engine/readers/source.ts'
import { temporaryFolder } from '../../helpers/folder.ts'

const at = Date.parse('2026-06-29T18:00:00Z')
const cards = waiting(sceneOf({ asOf: new Date('2026-06-29T00:00:00Z') }), at).slice(0, 6)
const mails = cards.map((shown) => mailOf(shown, { kind: 'invitation', era: '2025', language: 'en', owner }))
const page = pageOf(cards, {
  layout: 'g4',
  flavour: 'chromium-mhtml',
  direction: 'received',
  language: 'en',
  capturedAt: at,
})
const otherSite =
  '<!DOCTYPE html><html><head><title>Tide tables</title></head><body><p>High water at nine.</p></body></html>'

async function read(paths: readonly string[], options = {}): Promise<readonly SourceEvent[]> {
  const events: SourceEvent[] = []
  for await (const event of readSources(paths, { now: new Date(at), ...options })) events.push(event)
  return events
}

/** Each file as it is reported: its name, its kind, and how many facts it gave. */
function filesOf(events: readonly SourceEvent[]) {
  const files: { name: string; kind: string; facts: number }[] = []
  for (const event of events) {
    if (event.event === 'file') files.push({ name: event.name, kind: event.kind, facts: 0 })
    const last = files.at(-1)
    if (last && event.event === 'facts') last.facts += event.facts.length
  }
  return files
}

/** A folder with these files in it. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

const mbox = Buffer.concat([...mboxOf(mails, 'thunderbird')])

describe('a folder', () => {
  it('of loose mails is one file, a mailbox one by itself', async () => {
    const loose = Object.fromEntries(mails.map((mail, index) => [`mails/${index}.eml`, mail]))
    const folder = folderOf({ ...loose, 'Inbox.sbd/Invitations': mbox, 'Inbox.msf': 'not read' })
    expect(filesOf(await read([folder]))).toEqual([
      { name: 'Inbox.sbd/Invitations', kind: 'mail', facts: 6 },
      { name: '6 mails', kind: 'mail', facts: 6 },
    ])
  })

  it('that Apple Mail calls .mbox is read as the mailbox in it', async () => {
    const folder = folderOf({ 'Invitations.mbox/mbox': mbox, 'Invitations.mbox/table_of_contents': 'x' })
    expect(filesOf(await read([join(folder, 'Invitations.mbox')]))).toEqual([
      { name: 'mbox', kind: 'mail', facts: 6 },
    ])
  })

  it('passes by pages of other sites and the parts that a browser saves beside a page', async () => {
    const folder = folderOf({
      'Invitations.mhtml': page.bytes,
      'tides.html': otherSite,
      'x_files/frame.html': otherSite,
    })
    const events = await read([folder])
    expect(filesOf(events)).toEqual([{ name: 'Invitations.mhtml', kind: 'page', facts: 7 }])
    expect(events.filter(({ event }) => event === 'ignored')).toMatchObject([
      { name: expect.stringMatching(/tides|frame/) },
      { name: expect.stringMatching(/tides|frame/) },
    ])
  })
})

describe('a page of another site', () => {
  it('is refused by name when it is all there is', async () => {
    const folder = folderOf({ 'tides.html': otherSite })
    await expect(read([join(folder, 'tides.html')])).rejects.toThrow(SourceError)
    await expect(read([join(folder, 'tides.html')])).rejects.toThrow(/tides\.html/)
  })

  it('is reported, and the rest imported, when it was chosen beside others', async () => {
    const folder = folderOf({ 'tides.html': otherSite, 'mail.mbox': mbox })
    const events = await read([join(folder, 'tides.html'), join(folder, 'mail.mbox')])
    expect(filesOf(events)).toEqual([
      { name: 'mail.mbox', kind: 'mail', facts: 6 },
      { name: 'tides.html', kind: 'page', facts: 0 },
    ])
    const ends = events.filter((event) => event.event === 'end')
    expect(ends.at(-1)?.notes[0]).toContain('tides.html')
  })
})

describe('what was copied in a browser', () => {
  const copied = (flavour: 'chromium-clipboard-html' | 'chromium-clipboard-text') =>
    pageOf(cards, {
      layout: 'g4',
      flavour,
      direction: 'received',
      language: 'en',
      capturedAt: at,
    }).bytes.toString()

  it('is read from its HTML, where the profile links are', async () => {
    const events = await read([], {
      pasted: { html: copied('chromium-clipboard-html'), text: copied('chromium-clipboard-text') },
    })
    expect(filesOf(events)).toEqual([{ name: 'the clipboard', kind: 'page', facts: 7 }])
  })

  it('is read from its text when there is no HTML', async () => {
    const events = await read([], { pasted: { html: null, text: copied('chromium-clipboard-text') } })
    expect(filesOf(events)).toEqual([{ name: 'the clipboard', kind: 'page', facts: 7 }])
  })

  it('is refused when it is something else', async () => {
    await expect(read([], { pasted: { html: null, text: 'buy milk' } })).rejects.toThrow(SourceError)
  })
})
