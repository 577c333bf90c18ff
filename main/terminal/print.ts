import type { ImportReport } from '../../shared/importReport.ts'
import type { QueueItem, RemovalItem, TodoItem } from '../../shared/listItems.ts'
import type { DecisionState } from '../../shared/model/decision.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { writtenMinute } from '../../shared/writtenDay.ts'
import { plain } from './plain.ts'
import { lastMessage } from './printMessages.ts'
import { count, cut, day, lines, number } from './words.ts'

const MANY_LINES = 5

/** The skipped rows of a file, one line for each reason. */
function skippedLines(issues: ImportReport['files'][number]['issues']): readonly string[] {
  const byReason = new Map<string, number[]>()
  for (const { line, reason } of issues) {
    const lines = byReason.get(reason)
    if (lines) lines.push(line)
    else byReason.set(reason, [line])
  }
  return [...byReason].map(([reason, at]) => {
    const shown = at.slice(0, MANY_LINES).join(', ')
    const rest = at.length > MANY_LINES ? ` and ${number(at.length - MANY_LINES)} more` : ''
    return `    skipped ${number(at.length)}: ${plain(reason)} (line ${shown}${rest})`
  })
}

function captureLines(capture: ImportReport['files'][number]['capture']): readonly string[] {
  if (capture === null) return []
  const { direction, at, isCertain, read, others, shown } = capture
  const of = shown === null ? '' : ` of ${shown}`
  const left = others === 0 ? '' : `, ${count(others, 'page or newsletter invitation')} left out`
  const when = `${writtenMinute(at)} UTC${isCertain ? '' : ' by the date of the file; say it with --captured'}`
  return [`    ${direction} invitations, ${read}${of} read${left}, captured ${when}`]
}

const NAMED = 5

function sinceLines({ since }: ImportReport): readonly string[] {
  if (since === null) return []
  const named = (what: string, { count: all, people }: NonNullable<typeof since>['newAtDoor']): string => {
    const names = people
      .slice(0, NAMED)
      .map(({ name, says }) => (says === null ? plain(name) : `${plain(name)} (${plain(says)})`))
    return all === 0 ? '' : `  ${what}: ${all} (${names.join(', ')}${all > names.length ? ', …' : ''})`
  }
  return [
    'Since last time:',
    named('new at the door', since.newAtDoor),
    named('answered you', since.answered),
    named('confirmed', since.confirmed),
    named('came back', since.cameBack),
    named('changed jobs', since.changedJobs),
    `  still to do on LinkedIn: ${since.stillToDo}`,
  ]
}

function reportLines(report: ImportReport): readonly string[] {
  return [
    ...report.files.flatMap(({ name, rows, imported, skipped, issues, notes, capture }) => [
      `  ${plain(name)}: ${count(rows, 'row')}, ${number(imported)} imported, ${number(skipped)} skipped`,
      ...captureLines(capture),
      ...notes.map((note) => `    ${plain(note)}`),
      ...skippedLines(issues),
    ]),
    report.ignored.length > 0 ? `  not read: ${report.ignored.map(plain).join(', ')}` : '',
    `  ${count(report.people, 'person', 'people')}, ${count(report.invitations, 'invitation')}, ` +
      `${count(report.connections, 'connection')}, ${count(report.messages, 'message')}`,
  ]
}

const changes = ({ added, updated, unchanged }: ImportReport): string =>
  added + updated === 0
    ? `Nothing new: all ${count(unchanged, 'row')} were here already.`
    : `${count(added, 'row')} added, ${number(updated)} updated, ${number(unchanged)} were here already.`

export const importReport = (report: ImportReport): string =>
  lines([
    `Imported, as of ${day(report.asOf)}, in ${(report.ms / 1000).toFixed(1)} s:`,
    ...reportLines(report),
    changes(report),
    ...sinceLines(report),
  ])

export const dryRun = (report: ImportReport): string =>
  lines([
    `Importing this would give, as of ${day(report.asOf)}:`,
    ...reportLines(report),
    changes(report),
    'Nothing was changed.',
  ])

/** `ignore · likely`; without a level, the action alone. */
export const outcome = ({ action, level }: Pick<Verdict, 'action' | 'level'>): string =>
  level === 'none' ? action : `${action} · ${level}`

/** `accept · likely · -4 points, limit -3`, `unsure · 1 point, between -3 and 5`. */
export const verdictLine = ({ action, level, points, limit, between }: Verdict): string =>
  `${outcome({ action, level })} · ${points} ${Math.abs(points) === 1 ? 'point' : 'points'}, ` +
  (between === null ? `limit ${limit}` : `between ${between.join(' and ')}`)

/** A sentence that a rule quotes fits; a whole note is cut. */
const MOST_QUOTED = 160

export function evidenceLines({ hits }: Verdict): readonly string[] {
  return hits.flatMap(({ points, because, evidence }) => [
    `    ${points > 0 ? '+' : ''}${points} ${because}`,
    ...evidence.slice(0, 2).map(({ says, quote, at }) => {
      const when = at === null || says.includes(at.slice(0, 4)) ? '' : `, ${day(at)}`
      const words = quote === null ? '' : `: "${cut(quote, MOST_QUOTED)}"`
      return `       ${plain(says)}${when}${words}`
    }),
  ])
}

/** Why the verdict is what it is, also where no rule spoke. */
export const reasons = (verdict: Verdict): readonly string[] =>
  verdict.hits.length === 0
    ? ['    No rule has anything to say for or against them.']
    : evidenceLines(verdict)

export const PROTECTED = '    You protect them, so they are never flagged.'

const decisionWords = (decision: DecisionState): string =>
  decision === 'open' ? '' : `, you decided: ${decision}`

/** `invited you on 1 June 2026`: when it was sent, with the precision that is known. */
export function invitedOn({ sentAt, sentUntil }: QueueItem['invitation']): string {
  if (sentAt === null) return 'invited you, no source says when'
  const [from, until] = [day(sentAt), day(sentUntil)]
  return sentUntil === null || from === until
    ? `invited you on ${from}`
    : `invited you between ${from} and ${until}`
}

const atTheDoor = ({ person, invitation, status, decision, verdict }: QueueItem): string =>
  lines([
    `${plain(person.name)} (${plain(person.key)}) — ${verdictLine(verdict)}`,
    `    ${invitedOn(invitation)}, ${status}${decisionWords(decision)}`,
    invitation.note === null ? '' : `    "${cut(invitation.note, 300)}"`,
    ...reasons(verdict),
  ])

export const queue = (items: readonly QueueItem[]): string =>
  items.length === 0
    ? 'Nothing left to decide.'
    : [`${count(items.length, 'invitation')}:`, ...items.map(atTheDoor)].join('\n\n')

function connected(item: RemovalItem): string {
  const { person, connectedOn, status, decision, verdict, messages } = item
  return lines([
    `${plain(person.name)} (${plain(person.key)}) — ${verdictLine(verdict)}`,
    `    connected on ${day(connectedOn)}, ${status}${decisionWords(decision)}`,
    item.protected ? PROTECTED : '',
    ...reasons(verdict),
    ...lastMessage(messages),
  ])
}

export const removals = (items: readonly RemovalItem[]): string =>
  items.length === 0
    ? 'Nobody to remove.'
    : [`${count(items.length, 'connection')}:`, ...items.map(connected)].join('\n\n')

export function todo(items: readonly TodoItem[]): string {
  if (items.length === 0) return 'Nothing left to do on LinkedIn.'
  return lines(
    items.map(
      ({ person, verb, url }) => `${verb.padEnd(8)}${plain(person.name)}  ${url ?? plain(person.key)}`,
    ),
  )
}

export const exported = ({ file, rows }: { readonly file: string; readonly rows: number }): string =>
  `Wrote ${count(rows, 'row')} to ${file}.`
