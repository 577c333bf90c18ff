import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileError, isSystemError, shown } from './fileErrors.ts'
import type { Limits } from './limits.ts'
import type { Member, Opened } from './member.ts'
import { SourceError } from './source.ts'

const CHUNK = 64 * 1024

/** Every regular file below a folder, at any depth. Links are not followed: they may lead anywhere, even in circles. */
export async function openFolder(path: string, given: string, limits: Limits): Promise<Opened> {
  const label = shown(basename(path) || path)
  const members: Member[] = []
  const waiting = ['']
  let seen = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const here = join(path, folder)
    for (const entry of await orFileError(here, readdir(here, { withFileTypes: true }))) {
      seen += 1
      if (seen > limits.folderEntries) {
        throw new SourceError(
          'too-many-files',
          `${label} holds more than ${limits.folderEntries} files. Choose the folder that holds the files only that Doorman shall read.`,
        )
      }
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) waiting.push(name)
      else if (entry.isFile()) members.push(await fileMember(join(path, name), given, name, label))
    }
  }
  return { shown: label, kind: 'folder', members, close() {} }
}

/** One plain file, found through the path that was `given`; `folder` is named in sentences. */
export async function fileMember(
  path: string,
  given: string,
  name: string,
  folder: string | null,
): Promise<Member> {
  const { size, mtime } = await orFileError(path, stat(path))
  const label = folder === null ? shown(name) : `${shown(name)} in ${folder}`
  const modifiedAt = mtime.toISOString()
  return { path: given, name, shown: label, bytes: size, modifiedAt, read: () => readChunks(path, label) }
}

async function* readChunks(path: string, label: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK })
  } catch (error) {
    throw isSystemError(error) ? fileError(error, label) : error
  }
}

/** The result, or a SourceError that names the file. */
export async function orFileError<T>(path: string, result: Promise<T>): Promise<T> {
  try {
    return await result
  } catch (error) {
    throw isSystemError(error) ? fileError(error, basename(path) || path) : error
  }
}
