import type { Capture, ImportReport } from '../../shared/importReport.ts'
import { day, moment } from './dates.ts'
import { count, listed, number } from './words.ts'

/** `Received invitations, captured on 3 Jun 2026, 14:03: 43 people, of 43 on the page.` */
export function captureLine(capture: Capture, timeZone?: string): string {
  const what = capture.direction === 'received' ? 'Received invitations' : 'Invitations you sent'
  return `${what}, captured on ${moment(capture.at, timeZone)}: ${heldBy(capture)}.`
}

/** `43 people and 2 page or newsletter invitations, of 90 on the page`. A total that cannot be is left out. */
export function heldBy({ read, others, shown }: Capture): string {
  const people = read === 0 ? 'nobody' : count(read, 'person', 'people')
  const held = others === 0 ? [people] : [people, count(others, 'page or newsletter invitation')]
  const of = shown === null || shown < read + others ? '' : `, of ${number(shown)} on the page`
  return `${listed(held)}${of}`
}

/** The captured pages of an import. */
export function capturesIn({ files }: Pick<ImportReport, 'files'>): readonly Capture[] {
  return files.flatMap(({ capture }) => capture ?? [])
}

/** What the owner is asked about captured pages: whether they list everybody who waits. */
export type WholeQuestion = {
  /** `the received invitations of 23 Nov 2026`; null when none of the pages can be the whole list. */
  readonly list: string | null
  /** Whether the page in question holds nobody at all. */
  readonly isEmpty: boolean
  /** Why pages cannot be the whole list, a sentence each. */
  readonly refusals: readonly string[]
}

/** What is to be asked of these captures; null without a page of received invitations. */
export function wholeQuestion(captures: readonly Capture[], timeZone?: string): WholeQuestion | null {
  const received = captures
    .filter(({ direction }) => direction === 'received')
    .toSorted((a, b) => a.at.localeCompare(b.at))
  if (received.length === 0) return null
  const whole = received.filter(({ canBeWhole }) => canBeWhole)
  const newest = whole.at(-1)
  const nameOf = ({ at }: Capture): string => `the received invitations of ${day(at, timeZone)}`
  const refused = received.filter(({ canBeWhole }) => !canBeWhole)
  return {
    list: newest === undefined ? null : nameOf(newest),
    isEmpty: whole.length > 0 && whole.every(({ read }) => read === 0),
    refusals: refused.map((one) => {
      const who = received.length === 1 ? 'It' : nameOf(one).replace('the', 'The')
      return `${who} cannot be the whole list: ${whyNot(one)}.`
    }),
  }
}

function whyNot({ read, others, shown }: Capture): string {
  const held = read + others
  return shown !== null && held < shown
    ? `${number(held)} of ${number(shown)} were read`
    : 'it shows a part of it only, or not everything on it could be read'
}
