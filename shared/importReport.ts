import { z } from 'zod'
import { count } from './model/count.ts'
import { instant, personKey } from './model/person.ts'

/** A row that was not imported, with its line in the file (the header is line 1 of a plain file) and the reason. */
export const issue = z.strictObject({ line: count, reason: z.string() }).readonly()

/** What a saved or copied invitation page turned out to hold. */
export const capture = z
  .strictObject({
    direction: z.enum(['received', 'sent']),
    /** When it was captured; `isCertain` when the capture itself says so. */
    at: instant,
    isCertain: z.boolean(),
    /** Invitations read, and invitations to follow pages or join events, which are left out. */
    read: count,
    others: count,
    /** How many the page says there are; null when it does not say. */
    shown: count.nullable(),
    /** Whether it can be the whole list: nothing on it was left unread, and it is no part of a longer one. */
    canBeWhole: z.boolean(),
  })
  .readonly()
export type Capture = z.infer<typeof capture>

export const fileReport = z
  .strictObject({
    /** The name inside the archive or folder. */
    name: z.string(),
    kind: z.string(),
    /** rows = imported + skipped */
    rows: count,
    imported: count,
    skipped: count,
    issues: z.array(issue).readonly(),
    /** Sentences about the file as a whole: that it is empty, or not in UTF-8. */
    notes: z.array(z.string()).readonly(),
    capture: capture.nullable(),
  })
  .readonly()
export type FileReport = z.infer<typeof fileReport>

/** Some people: how many, the first of them by name, and what there is to say of each. */
const some = z
  .strictObject({
    count,
    people: z
      .array(z.strictObject({ key: personKey, name: z.string(), says: z.string().nullable() }).readonly())
      .readonly(),
  })
  .readonly()

/** What an import changed at the two doors, since the import before. */
export const since = z
  .strictObject({
    newAtDoor: some,
    /** Whom the owner asked why, and who answered. */
    answered: some,
    /** Who waited, and is missing from a page that was called whole: accepted, ignored or withdrawn, it does not say which. */
    noLongerWaiting: some,
    /** Accepts and removals that the data now shows as done. */
    confirmed: some,
    cameBack: some,
    changedJobs: some,
    stillToDo: count,
  })
  .readonly()
export type Since = z.infer<typeof since>

export const importReport = z
  .strictObject({
    asOf: instant.nullable(),
    files: z.array(fileReport).readonly(),
    /** Files that were there and are not read, by name. */
    ignored: z.array(z.string()).readonly(),
    people: count,
    invitations: count,
    connections: count,
    messages: count,
    added: count,
    updated: count,
    unchanged: count,
    /** Who waits so far and is not on the captured pages: no longer waiting, if these list everybody. Null without pages that can. */
    missing: some.nullable(),
    /** Null for the first import, and for one that is only tried. */
    since: since.nullable(),
    ms: count,
  })
  .readonly()
export type ImportReport = z.infer<typeof importReport>

/** A dry run: what an import would do. `token` names it for `commitImport` until another one begins. */
export const preview = z.strictObject({ token: z.string(), report: importReport }).readonly()
export type Preview = z.infer<typeof preview>
