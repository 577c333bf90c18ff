/** An Electron that can be started and packaged on this machine. */
export type ElectronRuntime = {
  readonly executable: string
  /** The folder that electron-builder copies. */
  readonly dist: string
  readonly version: string
  /** A better-sqlite3 binary made for it, or null when the one inside the npm package fits. */
  readonly nativeBinding: string | null
  readonly origin: 'official' | 'fallback'
}
