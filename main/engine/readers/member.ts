/** One file that can be read, wherever it lies. */
export type Member = {
  /** The path the owner gave: of the archive or folder it is in, or its own. */
  readonly path: string
  /** Its name inside the archive or folder, with `/` between folders. */
  readonly name: string
  /** For sentences: `Connections.csv in export.zip`. */
  readonly shown: string
  /** Unpacked. */
  readonly bytes: number
  /** When the file was last changed, ISO 8601 UTC; null inside an archive. Copying may change it. */
  readonly modifiedAt: string | null
  /** Reads from the start, each time it is called; throws SourceError. */
  readonly read: () => AsyncIterable<Buffer>
}

/** What one path given by the owner turned out to hold. */
export type Opened = {
  /** For sentences. */
  readonly shown: string
  /** `file`: the owner chose this very file, whatever its name. */
  readonly kind: 'archive' | 'folder' | 'file'
  readonly members: readonly Member[]
  readonly close: () => void
}
