import { readFileSync } from 'node:fs'

type Folder = { readonly files: Readonly<Record<string, Folder | { readonly size: number }>> }

/** The paths of all files in an asar archive, which begins with two lengths, a size and a JSON tree. */
export function asarFiles(archive: string): readonly string[] {
  const bytes = readFileSync(archive)
  const length = bytes.readUInt32LE(12)
  return filesBelow(JSON.parse(bytes.toString('utf8', 16, 16 + length)) as Folder)
}

function filesBelow(folder: Folder): readonly string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? filesBelow(entry).map((file) => `${name}/${file}`) : [name],
  )
}
