/** What one import may cost. Sizes are of the unpacked bytes, counted while they are read. */
export type Limits = {
  readonly entries: number
  readonly folderEntries: number
  readonly fileBytes: number
  readonly totalBytes: number
  readonly ratio: number
  readonly issues: number
}

/** Small members of an archive may be packed as tightly as they like. */
export const RATIO_APPLIES_FROM = 1024 * 1024

/** An archive inside an archive has to be held in memory. */
export const NESTED_BYTES = 128 * 1024 * 1024

export const LIMITS: Limits = {
  /** A complete export has one file for each photo, article and job, which can be thousands; only names are read. */
  entries: 20_000,
  /** A mail program may keep each mail in a file of its own. */
  folderEntries: 500_000,
  /** A million messages are about 400 MB. */
  fileBytes: 2 * 1024 ** 3,
  totalBytes: 4 * 1024 ** 3,
  /** Real text packs to a tenth or so; deflate can reach a thousand. */
  ratio: 200,
  /** Each skipped row is kept with its reason, so a file that is nothing else must end somewhere. */
  issues: 250_000,
}
