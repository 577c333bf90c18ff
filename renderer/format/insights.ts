import type { Insights } from '../../shared/insights.ts'
import { between, moment } from './dates.ts'
import { monthName } from './months.ts'
import { count, number } from './words.ts'

/** Of whom a verdict speaks at each door. */
export const doorWords = { invitation: 'Invitations', connection: 'Connections' } as const

/** A span of days after connecting, as the engine names it: `2–3` as `2–3 days`, `0` as `the same day`. */
export function spanWords(days: string): string {
  if (days === '0') return 'the same day'
  if (days === '1') return '1 day'
  return /^\d/.test(days) ? `${days} days` : days
}

export type Month = Insights['months'][number]

/** What a drawing of months shows, said: `Connections per month, from Jan 2024 to Nov 2026: 310 in all, most in Mar 2025 (41).` */
export function monthsLine(
  name: string,
  months: readonly Month[],
  amountOf: (month: Month) => number,
): string {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return name
  const most = months.reduce((a, b) => (amountOf(b) > amountOf(a) ? b : a))
  const sum = months.reduce((all, month) => all + amountOf(month), 0)
  const span = `${name} per month, from ${monthName(first.month)} to ${monthName(last.month)}`
  return sum === 0
    ? `${span}: none.`
    : `${span}: ${number(sum)} in all, most in ${monthName(most.month)} (${number(amountOf(most))}).`
}

/** `9 without a note within the hour from 23 Oct 2026, 14:00`. */
export function burstLine({ at, count: many }: Insights['bursts'][number], timeZone?: string): string {
  return `${count(many, 'invitation')} without a note in the hour from ${moment(at, timeZone)}`
}

/** `Sent by 4 people between 3 and 16 Jun 2026`; the time is left out where it is not known. */
export function copiesLine({ people, first, last }: Insights['copies'][number]): string {
  const by = `Sent by ${count(people, 'person', 'people')}`
  return first === null || last === null ? by : `${by} ${between(first, last)}`
}

export type SentTally = {
  readonly action: Insights['sent'][number]['action']
  readonly words: string
  readonly notes: number
  readonly accepted: number
  readonly notAccepted: number
  readonly notKnown: number
}

const outcomes = [
  ['accept', 'Would be accepted'],
  ['unsure', 'Either way'],
  ['ignore', 'Would be ignored'],
] as const

/** How many of the owner's notes the judge would have accepted, and how many were. */
export function sentTallies(sent: Insights['sent']): readonly SentTally[] {
  return outcomes.map(([action, words]) => {
    const one = sent.find((some) => some.action === action) ?? { notes: 0, accepted: 0, known: 0 }
    const { notes, accepted, known } = one
    return { action, words, notes, accepted, notAccepted: known - accepted, notKnown: notes - known }
  })
}
