import type { FileReport, ImportReport, Since } from '../../shared/importReport.ts'
import { plain } from './hiddenCharacters.ts'
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

type Some = NonNullable<ImportReport['missing']>

const NAMED = 6

/** `If so, 24 people who were waiting are not on it: Ana Silva, Bo Fixture and 22 more.` */
export function missingLine({ count: all, people }: Some): string {
  if (all === 0) return 'Nobody who was waiting is missing from it.'
  const names = people.slice(0, NAMED).map(({ name }) => plain(name))
  const more = all - names.length
  const whom = listed(more > 0 ? [...names, `${number(more)} more`] : names)
  const who = all === 1 ? 'one person who was waiting is' : `${number(all)} people who were waiting are`
  return `If so, ${who} not on it: ${whom}.`
}

/** Whether importing these files would change nothing at all. */
export function isNothing({ people, files, missing }: ImportReport): boolean {
  return people === 0 && files.every(({ imported }) => imported === 0) && (missing?.count ?? 0) === 0
}

/** `1 answered you, 2 new at the door, 24 no longer waiting, 1 confirmed`; null when none of these changed. */
export function sinceLine(since: Since): string | null {
  const parts = [
    [since.answered, 'answered you'],
    [since.newAtDoor, 'new at the door'],
    [since.noLongerWaiting, 'no longer waiting'],
    [since.confirmed, 'confirmed'],
    [since.cameBack, 'came back'],
    [since.changedJobs, 'changed jobs'],
  ] as const
  const some = parts.filter(([part]) => part.count > 0)
  return some.length === 0 ? null : some.map(([part, word]) => `${number(part.count)} ${word}`).join(', ')
}
