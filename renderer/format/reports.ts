import type { FileReport, ImportReport } from '../../shared/results.ts'
import { count, listed, number } from './words.ts'

type Issue = FileReport['issues'][number]

/** Rows that were left out for the same reason. */
export type IssueGroup = { readonly reason: string; readonly lines: readonly number[] }

/** The issues of a file by reason, the most frequent first, lines ascending. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, number[]>()
  for (const { reason, line } of issues) {
    const lines = groups.get(reason)
    if (lines === undefined) groups.set(reason, [line])
    else lines.push(line)
  }
  return [...groups]
    .map(([reason, lines]) => ({ reason, lines: lines.toSorted((a, b) => a - b) }))
    .sort((a, b) => b.lines.length - a.lines.length || a.reason.localeCompare(b.reason))
}

/** `line 17`, `lines 17, 90 to 95 and 12 more`. Runs of lines are joined; `most` is how many parts are written out. */
export function lineNumbers(lines: readonly number[], most = 12): string {
  const runs: { from: number; to: number }[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last !== undefined && line <= last.to + 1) last.to = line
    else runs.push({ from: line, to: line })
  }
  const parts = runs.slice(0, most).map(runText)
  const rest = runs.slice(most).reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const text = rest === 0 ? parts.join(', ') : `${parts.join(', ')} and ${number(rest)} more`
  return `${lines.length === 1 ? 'line' : 'lines'} ${text}`
}

function runText({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return String(from)
  return to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`
}

/** `812 connections, 143 invitations and 2,310 messages`. */
export function contents(report: ImportReport): string {
  const parts = [
    [report.connections, 'connection'],
    [report.invitations, 'invitation'],
    [report.messages, 'message'],
  ] as const
  const some = parts.filter(([value]) => value > 0).map(([value, one]) => count(value, one))
  return some.length === 0 ? 'nothing that can be sorted' : listed(some)
}

/** `2 rows skipped: lines 17, 90`, or with the file names when rows of several files were left out; null for none. */
export function skippedLine(report: ImportReport): string | null {
  const files = report.files.filter(({ skipped }) => skipped > 0)
  const all = files.reduce((sum, { skipped }) => sum + skipped, 0)
  if (all === 0) return null
  const [only] = files
  if (files.length === 1 && only !== undefined && only.issues.length > 0) {
    const lines = only.issues.map(({ line }) => line).toSorted((a, b) => a - b)
    return `${count(all, 'row')} skipped: ${lineNumbers(lines, 4)}`
  }
  return `${count(all, 'row')} skipped, in ${listed(files.map(({ name }) => name))}`
}
