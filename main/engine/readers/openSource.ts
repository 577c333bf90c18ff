import { open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { shown } from './fileErrors.ts'
import { isJunk } from './fileNames.ts'
import { fileMember, openFolder, orFileError } from './folder.ts'
import { readerFor } from './kinds.ts'
import { type Limits, NESTED_BYTES } from './limits.ts'
import type { Member, Opened } from './member.ts'
import { SourceError } from './source.ts'
import { openZip } from './zip.ts'

/** Opens what is at a path: a folder, an archive (told by its first bytes, not by its name), or a single file. */
export async function openSource(given: string, limits: Limits): Promise<Opened> {
  const path = resolve(given)
  const name = basename(path)
  const label = shown(name)
  const info = await orFileError(path, stat(path))
  if (info.isDirectory()) return openFolder(path, given, limits)
  if (!info.isFile()) {
    throw new SourceError(
      'unreadable',
      `${label} is neither a file nor a folder. Choose the LinkedIn export.`,
    )
  }
  if (await startsAsZip(path)) return unwrap(await openZip(path, given, label, limits), limits)
  if (/\.zip$/i.test(name)) {
    throw info.size === 0
      ? new SourceError('empty-file', `${label} is empty. Download it from LinkedIn again.`)
      : new SourceError(
          'not-an-archive',
          `${label} is not a zip archive, whatever its name says. Choose the file that LinkedIn sent.`,
        )
  }
  return { shown: label, kind: 'file', members: [await fileMember(path, given, name, null)], close() {} }
}

async function startsAsZip(path: string): Promise<boolean> {
  const file = await orFileError(path, open(path))
  try {
    const { buffer, bytesRead } = await orFileError(path, file.read(Buffer.alloc(4), 0, 4, 0))
    const start = buffer.subarray(0, bytesRead).toString('latin1')
    return start === 'PK\x03\x04' || start === 'PK\x05\x06'
  } finally {
    await file.close()
  }
}

/** An archive that holds nothing but another one gives the inner one: a download zipped once more. */
async function unwrap(outer: Opened, limits: Limits): Promise<Opened> {
  const members = outer.members.filter(({ name }) => !isJunk(name))
  const archives = members.filter(({ name }) => /\.zip$/i.test(name))
  const [inner] = archives
  if (inner === undefined || archives.length > 1 || members.some(({ name }) => readerFor(name) !== null)) {
    return outer
  }
  try {
    const opened = await openZip(await hold(inner), inner.path, inner.shown, limits)
    return { ...opened, shown: outer.shown }
  } finally {
    outer.close()
  }
}

async function hold(inner: Member): Promise<Buffer> {
  if (inner.bytes > NESTED_BYTES) {
    throw new SourceError('too-large', `${inner.shown} is too large to be read in place. Unpack it first.`)
  }
  const chunks: Buffer[] = []
  for await (const chunk of inner.read()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
