import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

/**
 * Unpacks the files of a zip into a folder.
 * @param target gives each entry its path relative to `folder`, or null to leave it out
 */
export async function unzip(
  file: string,
  folder: string,
  target: (entry: string) => string | null,
): Promise<void> {
  const zip = await yauzl.openPromise(file)
  try {
    for await (const entry of zip.eachEntry()) {
      const relative = entry.fileName.endsWith('/') ? null : target(entry.fileName)
      if (relative === null) continue
      const destination = path.join(folder, relative)
      await mkdir(path.dirname(destination), { recursive: true })
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(destination))
    }
  } finally {
    zip.close()
  }
}
