import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { waiting } from '../../build/sample/captures.ts'
import { credentialMark } from '../../build/sample/mail/credentials.ts'
import { eras, mailKinds } from '../../build/sample/mail/eras.ts'
import { mailOf } from '../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../build/sample/mail/mboxOf.ts'
import { owner } from '../../build/sample/owner.ts'
import { pageOf } from '../../build/sample/page/pageOf.ts'
import { sceneOf } from '../../build/sample/scene.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const bo = { first: 'Bo', last: 'Lind', slug: 'bo', on: '01 Jun 2026' }

/** What LinkedIn's links carry to sign their reader in. */
const names = ['sharedKey', 'midToken', 'midSig', 'otpToken', 'loid', 'eid', 'trkEmail', 'lipi', 'refId']

it('no credential that somebody pasted into a note or message is stored or shown', async () => {
  const secret = 'https://www.linkedin.com/comm/in/ana?midToken=LEAKED1&sharedKey=LEAKED2'
  const { engine, file } = openInbox()
  const link = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM', note: `Look: ${secret} and tell me` }
  const letter = {
    with: 'Bo Lind',
    slug: 'bo',
    at: '2026-06-02 10:00:00 UTC',
    from: 'them',
    text: `See ${secret}`,
  } as const
  await importInto(engine, writeExport({ invitations: [link], connections: [bo], messages: [letter] }))
  const said = JSON.stringify([
    await ask(engine, 'queue', { all: true }),
    await ask(engine, 'removals', { all: true }),
  ])
  await engine.close()
  expect(said).toContain('Look: https://www.linkedin.com/comm/in/ana and tell me')
  expect(said).not.toContain('LEAKED')
  expect(readFileSync(file, 'latin1')).not.toContain('LEAKED')
})

it('no credential of a mail or page is stored, reported or shown', async () => {
  const folder = temporaryFolder()
  const at = Date.parse('2026-06-29T18:00:00Z')
  const cards = waiting(sceneOf({ asOf: new Date('2026-06-29T00:00:00Z') }), at)
  const mails = eras.flatMap((era) =>
    mailKinds.flatMap((kind) =>
      cards
        .slice(0, 3)
        .map((shown) => mailOf(shown, { kind, era, language: 'en', owner, others: cards.slice(3, 5) })),
    ),
  )
  const mbox = Buffer.concat([...mboxOf(mails, 'takeout')])
  expect(mbox.includes(credentialMark)).toBe(true)
  writeFileSync(join(folder, 'mail.mbox'), mbox)
  const form = { layout: 'g4', flavour: 'chromium-complete', direction: 'received', language: 'en' } as const
  writeFileSync(join(folder, 'page.html'), pageOf(cards, { ...form, capturedAt: at }).bytes)

  const { engine, file } = openInbox()
  const report = await importInto(engine, folder)
  expect(report.invitations).toBeGreaterThan(cards.length)
  const queue = await ask(engine, 'queue', { all: true })
  const details: unknown[] = []
  for (const { person } of queue)
    details.push(await ask(engine, 'detail', { stage: 'invitation', person: person.key }))
  await engine.close()

  const said = JSON.stringify([report, queue, details])
  const kept = readFileSync(file, 'latin1')
  for (const word of [credentialMark, ...names.map((name) => `${name}=`)]) {
    expect(said.includes(word), word).toBe(false)
    expect(kept.includes(word), word).toBe(false)
  }
})
