import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: beside its place, to the disk, then under its name. What stood there before
 * stays until then. Only the owner of the computer account may read it.
 * @throws the file system's error; no half-written file is left
 */
export function writeWhole(file: string, text: string): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  // What a crash left there, or a link that somebody put there to have another file overwritten.
  rmSync(beside, { force: true })
  const handle = openSync(beside, 'wx', 0o600)
  try {
    try {
      // Unlike writeSync, this goes on after a short write, and so meets the error of a full disk.
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
