import { open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import * as yauzl from 'yauzl'
import { fileError, isSystemError, shown } from './fileErrors.ts'
import { type Limits, RATIO_APPLIES_FROM } from './limits.ts'
import type { Member, Opened } from './member.ts'
import { RandomAccessFile } from './randomAccessFile.ts'
import { SourceError } from './source.ts'

// Strict names: yauzl then refuses backslashes, as it does `..` and absolute paths. Nothing is ever written to disk.
const OPTIONS = { autoClose: false, strictFileNames: true, validateEntrySizes: true } as const

/** Opens an archive, checks every entry of its central directory, and lists the files in it. */
export async function openZip(
  from: string | Buffer,
  given: string,
  label: string,
  limits: Limits,
): Promise<Opened> {
  const zip = await opened(from, label)
  // Without a listener a fault in closing would end the process.
  zip.on('error', () => {})
  try {
    const members = await list(zip, given, label, limits)
    return { shown: label, kind: 'archive', members, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw zipError(error, label)
  }
}

async function opened(from: string | Buffer, label: string): Promise<yauzl.ZipFile> {
  try {
    return typeof from === 'string' ? await openedFile(from) : await yauzl.fromBufferPromise(from, OPTIONS)
  } catch (error) {
    throw zipError(error, label)
  }
}

async function openedFile(path: string): Promise<yauzl.ZipFile> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return await yauzl.fromRandomAccessReaderPromise(new RandomAccessFile(file), size, OPTIONS)
  } catch (error) {
    await file.close()
    throw error
  }
}

async function list(zip: yauzl.ZipFile, given: string, label: string, limits: Limits): Promise<Member[]> {
  if (zip.entryCount > limits.entries) {
    throw new SourceError(
      'too-many-files',
      `${label} holds more than ${limits.entries} files, which no LinkedIn export does. Nothing was read.`,
    )
  }
  const members: Member[] = []
  const names = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    check(entry, label)
    if (entry.fileName.endsWith('/')) continue
    if (names.has(entry.fileName)) {
      throw new SourceError(
        'duplicate-name',
        `${label} holds ${shown(entry.fileName)} twice, so it is not as LinkedIn made it. Download it again.`,
      )
    }
    names.add(entry.fileName)
    const member = `${shown(entry.fileName)} in ${label}`
    members.push({
      path: given,
      name: entry.fileName,
      shown: member,
      bytes: entry.uncompressedSize,
      modifiedAt: null,
      read: () => readEntry(zip, entry, member, limits),
    })
  }
  return members
}

const FILE_TYPE = 0o170000
const REGULAR = 0o100000
const DIRECTORY = 0o040000

/** What yauzl lets through: encrypted entries, links and devices, names that end in the middle. */
function check(entry: yauzl.Entry, label: string) {
  if (entry.isEncrypted()) throw encrypted(label)
  if (entry.fileName.includes('\0')) throw unsafeName(label)
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE
  const expected = entry.fileName.endsWith('/') ? DIRECTORY : REGULAR
  if (type !== 0 && type !== expected) {
    throw new SourceError(
      'not-a-regular-file',
      `${label} holds ${shown(entry.fileName)}, which is a link or a device and not a file. Nothing was read.`,
    )
  }
}

async function* readEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  label: string,
  limits: Limits,
): AsyncGenerator<Buffer> {
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > RATIO_APPLIES_FROM && uncompressedSize > compressedSize * limits.ratio) {
    throw new SourceError(
      'too-compressed',
      `${label} would unpack to more than ${limits.ratio} times its size, as no LinkedIn file does. Nothing was read.`,
    )
  }
  let sum = 0
  let bytes = 0
  try {
    for await (const chunk of await unpack(zip, entry)) {
      sum = crc32(chunk, sum)
      bytes += chunk.length
      if (bytes > uncompressedSize) break
      yield chunk
    }
  } catch (error) {
    throw zipError(error, label)
  }
  if (bytes !== uncompressedSize || sum !== entry.crc32) throw damaged(label)
}

const DEFLATE = 8
const CHUNK = 64 * 1024

/** yauzl would unpack in pieces of 16 KB, which costs a third of the time of a long file. */
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  if (!entry.canDecodeFileData())
    throw new Error(`unsupported compression method: ${entry.compressionMethod}`)
  const raw: Readable = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  // A fault that comes after reading was given up has nobody else to go to.
  raw.on('error', () => {})
  if (entry.compressionMethod !== DEFLATE) return raw
  return pipeline(raw, createInflateRaw({ chunkSize: CHUNK }), () => {})
}

/** yauzl and zlib say what is wrong in English sentences only, so those are what is told apart here. */
function zipError(error: unknown, label: string): unknown {
  if (error instanceof SourceError || !(error instanceof Error)) return error
  const { message } = error
  if (/end of central directory record signature not found/i.test(message)) {
    return new SourceError(
      'truncated-archive',
      `${label} is not complete: the end of the archive is missing. Download it again, and wait until it is done.`,
    )
  }
  if (/multi-disk/i.test(message)) {
    return new SourceError(
      'split-archive',
      `${label} is one part of an archive in several parts. Put them together first, or unpack them to a folder.`,
    )
  }
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/i.test(message)) {
    return unsafeName(label)
  }
  if (/encrypt/i.test(message)) return encrypted(label)
  if (/unsupported compression method/i.test(message)) {
    return new SourceError(
      'unknown-compression',
      `${label} is packed in a way Doorman cannot read. Unpack it, and choose the folder instead.`,
    )
  }
  return isSystemError(error) && !/^(?:Z_|ERR_)/.test(systemCode(error))
    ? fileError(error, label)
    : damaged(label)
}

function systemCode(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

function damaged(label: string): SourceError {
  return new SourceError('damaged-archive', `${label} is damaged. Download the archive from LinkedIn again.`)
}

function encrypted(label: string): SourceError {
  return new SourceError(
    'encrypted-archive',
    `${label} is protected by a password. Unpack it, and choose the folder instead.`,
  )
}

function unsafeName(label: string): SourceError {
  return new SourceError(
    'unsafe-name',
    `${label} holds a file whose name leads out of the archive, so it is not from LinkedIn. Nothing was read.`,
  )
}
