import type { Insights } from '../../shared/insights.ts'
import type { Stats } from '../../shared/results.ts'
import { writtenMinute, writtenMonth } from '../../shared/writtenDay.ts'
import { plain } from './plain.ts'
import { outcome } from './print.ts'
import { count, cut, day, lines } from './words.ts'

/** The numbers, and what stands out in them. */
export const stats = (value: Stats & Insights): string =>
  lines([
    `${value.owner.name === null ? 'Inbox' : `Inbox of ${plain(value.owner.name)}`}, as of ${day(value.asOf)}`,
    `${count(value.people, 'person', 'people')}, ${count(value.invitations, 'invitation')} ` +
      `(${value.withNote} incoming with a note), ${count(value.connections, 'connection')}, ${count(value.messages, 'message')}`,
    `Invitations: ${value.queue.open} open, ${value.queue.certain} certain, ${value.queue.likely} likely, ${value.queue.decided} decided`,
    `Removals: ${value.removals.open} open, ${value.removals.certain} certain, ${value.removals.likely} likely, ${value.removals.decided} decided`,
    `To do on LinkedIn: ${value.todo}`,
    ...standingOut(value),
    `Database: ${value.database}`,
    value.madeUp ? 'These are made-up people.' : '',
  ])

const MOST = 3

function standingOut({ verdicts, reasons, bursts, copies, months }: Insights): readonly string[] {
  const month = months.at(-1)
  const open = verdicts.filter(({ stage, open: people }) => stage === 'invitation' && people > 0)
  const often = reasons.filter(({ stage }) => stage === 'invitation').slice(0, MOST)
  const [burst] = bursts
  const [copy] = copies
  return [
    month
      ? `${writtenMonth(month.month)}: ${count(month.invitations, 'invitation')}, ${month.withNote} with a note`
      : '',
    open.length === 0
      ? ''
      : `Open invitations: ${open.map((one) => `${one.open} ${outcome(one)}`).join(', ')}`,
    often.length === 0
      ? ''
      : `Most often: ${often.map(({ because, people }) => `${because} (${people})`).join('; ')}`,
    burst ? `Fullest hour: ${burst.count} without a note from ${writtenMinute(burst.at)} UTC` : '',
    copy ? `Sent by ${count(copy.people, 'person', 'people')}: "${cut(copy.text, 100)}"` : '',
  ]
}
