import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

const files = ['Connections', 'Invitations', 'messages'] as const

async function unpack(zip: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const archive = await openPromise(zip, { lazyEntries: true })
  for await (const entry of archive.eachEntry()) {
    if (!files.some((name) => entry.fileName === `${name}.csv`)) continue
    await pipeline(
      await archive.openReadStreamPromise(entry),
      createWriteStream(join(folder, entry.fileName)),
    )
  }
  archive.close()
}

/** `.import` takes the first line for the header, so LinkedIn's preamble goes first. */
function withoutPreamble(file: string): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.slice(text.indexOf('First Name,')))
}

/**
 * The peer: `sqlite3 .import` of the unpacked files, with indexes for the same questions. Unpacking is not counted.
 * @returns seconds
 * @throws when there is no `sqlite3` on this machine
 */
export async function sqliteImport(zip: string, folder: string): Promise<number> {
  await unpack(zip, folder)
  withoutPreamble(join(folder, 'Connections.csv'))
  const script = [
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    '.mode csv',
    ...files.map((name) => `.import ${join(folder, name)}.csv ${name.toLowerCase()}`),
    'CREATE INDEX connection_url ON connections(URL);',
    'CREATE INDEX invitation_inviter ON invitations(inviterProfileUrl, "Sent At");',
    'CREATE INDEX message_sender ON messages("SENDER PROFILE URL", DATE);',
    'CREATE INDEX message_conversation ON messages("CONVERSATION ID", DATE);',
  ]
  const began = performance.now()
  const { status, stderr, error } = spawnSync('sqlite3', [join(folder, 'peer.sqlite')], {
    input: script.join('\n'),
    encoding: 'utf8',
  })
  if (error)
    throw new Error('The bench compares with sqlite3, which is not on this machine: apt-get install sqlite3')
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - began) / 1000
}
