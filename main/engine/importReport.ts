import type { FileReport, ImportReport } from '../../shared/importReport.ts'
import type { Merged } from './merge.ts'
import type { CaptureFact } from './readers/fact.ts'
import { capturesOf, importedRows, type Staged, type StagedFile } from './staged.ts'
import { canBeWhole } from './whole.ts'

function captureReport(found: CaptureFact, all: readonly CaptureFact[]): FileReport['capture'] {
  const { at, isCertain, read, others, shown } = found
  const direction = found.direction === 'incoming' ? 'received' : 'sent'
  return { direction, at, isCertain, read, others, shown, canBeWhole: canBeWhole(found, all) }
}

/** Why the owner's word that a list is whole does not count. */
function notWhole({ read, others, shown }: CaptureFact): string {
  const of = shown === null ? '' : ` of ${shown}`
  return `This is not the whole list: ${read + others}${of} were read. Nobody missing from it is called gone.`
}

function fileReport(file: StagedFile, all: readonly CaptureFact[], whole: boolean): FileReport {
  const { name, kind, rows, issues, notes } = file
  const [capture] = file.captures
  const report = capture ? captureReport(capture, all) : null
  const isRefused = whole && capture !== undefined && report?.canBeWhole === false
  return {
    name,
    kind,
    rows,
    imported: importedRows(file),
    skipped: issues.length,
    issues,
    notes: isRefused ? [...notes, notWhole(capture)] : notes,
    capture: report,
  }
}

/**
 * What an import did, or would do.
 * @param told how many people its files name, how long it took so far, and whether the owner called its lists whole
 */
export function reportOf(
  staged: Staged,
  merged: Merged,
  told: { readonly people: number; readonly ms: number; readonly whole: boolean },
): ImportReport {
  const asOf =
    staged.files
      .map((file) => file.asOf)
      .sort()
      .at(-1) ?? ''
  const captures = capturesOf(staged)
  return {
    asOf: asOf === '' ? null : asOf,
    files: staged.files.map((file) => fileReport(file, captures, told.whole)),
    ignored: staged.ignored,
    people: told.people,
    invitations: merged.invitations,
    connections: merged.connections,
    messages: merged.messages,
    ...merged.changes,
    missing: null,
    since: null,
    ms: told.ms,
  }
}
