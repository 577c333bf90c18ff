import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

export type Entry = {
  readonly name: string
  readonly content: string | Buffer
  /** Unix mode with file type; a regular file by default. */
  readonly mode?: number
  readonly compress?: boolean
}

const LOCAL = Buffer.from('PK\x03\x04', 'latin1')
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1')
const END = Buffer.from('PK\x05\x06', 'latin1')

/** A small export that is as LinkedIn makes it: deflate, data descriptors, UTF-8 names, no directory entries. */
export const CONNECTIONS =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Ana,Example,https://www.linkedin.com/in/ana-example,,Sample Works,Tester,07 Jun 2024\n'

export function zip(...entries: readonly Entry[]): Promise<Buffer> {
  const archive = new ZipFile()
  for (const { name, content, mode = 0o100644, compress = true } of entries) {
    // A stream of unknown size gets a data descriptor, flags 0x808.
    archive.addReadStreamLazy(name, { mode, compress }, (give) => {
      give(null, Readable.from([Buffer.from(content)]))
    })
  }
  archive.end()
  return collect(archive.outputStream)
}

/** Hostile or broken archives, each under the code of the error it has to end in. */
export const hostile: Readonly<Record<string, () => Promise<Buffer>>> = {
  'unsafe-name (parent folder)': async () =>
    rename(await export_('xx/Connections.csv'), '../Connections.csv'),
  'unsafe-name (absolute)': async () => rename(await export_('xConnections.csv'), '/Connections.csv'),
  'unsafe-name (drive)': async () => rename(await export_('xxxConnections.csv'), 'C:/Connections.csv'),
  'unsafe-name (backslash)': async () => rename(await export_('xx/Connections.csv'), 'xx\\Connections.csv'),
  'unsafe-name (NUL)': async () => rename(await export_('Connections.csvx.txt'), 'Connections.csv\0.txt'),
  'not-a-regular-file (symlink)': () =>
    zip({ name: 'Connections.csv', content: '/etc/passwd', mode: 0o120777 }),
  'not-a-regular-file (device)': () => zip({ name: 'Connections.csv', content: '', mode: 0o020666 }),
  'duplicate-name': async () =>
    rename(
      await zip(
        { name: 'Connections.csv', content: CONNECTIONS },
        { name: 'Connectionz.csv', content: CONNECTIONS },
      ),
      'Connections.csv',
      'Connectionz.csv',
    ),
  'encrypted-archive': async () => patchCentral(await export_(), 8, (flags) => flags | 1),
  'encrypted-archive (strong)': async () => patchCentral(await export_(), 8, (flags) => flags | 0x41),
  'unknown-compression': async () => patchCentral(await export_(), 10, () => 14),
  'too-compressed': () => zip({ name: 'messages.csv', content: Buffer.alloc(20_000_000, 'a') }),
  'damaged-archive (size too small)': async () => patchCentral(await export_(), 24, (size) => size - 1),
  'damaged-archive (size too large)': async () => patchCentral(await export_(), 24, (size) => size + 1),
  'damaged-archive (checksum)': async () => patchCentral(await export_(), 16, (sum) => sum ^ 1),
  'damaged-archive (content)': async () => {
    const bytes = await export_()
    return bytes.fill(0xff, 60, 90)
  },
  'damaged-archive (central directory)': async () => {
    const bytes = await export_()
    return bytes.fill(0, bytes.indexOf(CENTRAL), bytes.indexOf(CENTRAL) + 4)
  },
  'damaged-archive (offset of a file)': async () => patchCentral(await export_(), 42, () => 0xfff0),
  'damaged-archive (bytes after the end)': async () => Buffer.concat([await export_(), Buffer.from('more')]),
  'split-archive': async () => {
    const bytes = await export_()
    bytes.writeUInt16LE(1, bytes.lastIndexOf(END) + 4)
    return bytes
  },
  'truncated-archive': async () => (await export_()).subarray(0, -30),
  'not-an-archive': async () => Buffer.from('<!doctype html><title>Sign in</title>'),
  'empty-file': async () => Buffer.alloc(0),
  'empty-file (its only file)': () => zip({ name: 'Connections.csv', content: '' }),
  'nothing-to-read': () => zip({ name: 'holiday.jpg', content: 'not really' }),
  'nothing-to-read (no files)': () => zip(),
  'unknown-columns': () => zip({ name: 'Invitations.csv', content: 'Name,Colour\nAna,red\n' }),
}

function export_(name = 'Connections.csv'): Promise<Buffer> {
  return zip({ name, content: CONNECTIONS.repeat(20) })
}

/** Gives an entry another name of the same length, in the central directory and before the file. */
function rename(bytes: Buffer, to: string, from?: string): Buffer {
  const renamed = Buffer.from(bytes)
  const old = from ?? nameOf(bytes)
  if (old.length !== to.length) throw new Error(`${old} and ${to} differ in length`)
  for (let at = renamed.indexOf(old); at !== -1; at = renamed.indexOf(old, at + 1))
    renamed.write(to, at, 'utf8')
  return renamed
}

function nameOf(bytes: Buffer): string {
  const at = bytes.indexOf(LOCAL)
  return bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26))
}

/** Changes a number of the first central directory entry: two bytes for flags and method, else four. */
function patchCentral(bytes: Buffer, offset: number, change: (value: number) => number): Buffer {
  const patched = Buffer.from(bytes)
  const at = patched.indexOf(CENTRAL) + offset
  if (offset < 16) patched.writeUInt16LE(change(patched.readUInt16LE(at)), at)
  else patched.writeUInt32LE(change(patched.readUInt32LE(at)) >>> 0, at)
  return patched
}

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
