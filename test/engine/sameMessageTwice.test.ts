import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const contacts = [{ first: 'Ana', last: 'Silva', slug: 'ana', on: '01 Jun 2024' }]
const letter = {
  with: 'Ana Silva',
  slug: 'ana',
  at: '2024-07-01 10:00:00 UTC',
  from: 'you',
  text: 'Welcome!',
} as const

/** The same message as exports of 2021 have it: the recipient by name alone. */
function withoutLinks(): string {
  const file = join(temporaryFolder(), 'messages.csv')
  const head = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'
  const row =
    '2-ana==,,Olive Owner,https://www.linkedin.com/in/olive-owner,Ana Silva,2024-07-01 10:00:00 UTC,,Welcome!,INBOX'
  writeFileSync(file, `${head}\n${row}\n`)
  return file
}

it.each(['older', 'newer'])(
  'a message is one, and its reader’s link is kept, when the %s file comes first',
  async (first) => {
    const { engine } = openInbox()
    const newer = writeExport({ invitations: [], connections: contacts, messages: [letter] })
    await importInto(
      engine,
      writeExport({ invitations: [{ name: 'Bo Lind', slug: 'bo', at: '6/1/26, 9:05 AM' }] }),
    )
    for (const path of first === 'older' ? [withoutLinks(), newer] : [newer, withoutLinks()])
      await importInto(engine, path)
    const { dossier } = await ask(engine, 'detail', { stage: 'connection', person: 'ana' })
    expect(dossier.messages.map(({ text }) => text)).toEqual(['Welcome!'])
  },
)
