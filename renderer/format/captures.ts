import type { Capture, ImportReport } from '../../shared/results.ts'
import { moment } from './dates.ts'
import { count, number } from './words.ts'

/** `Received invitations, captured on 3 Jun 2026, 14:03: 60 of 60 read, 3 page or newsletter invitations left out.` */
export function captureLine({ direction, at, read, others, shown }: Capture, timeZone?: string): string {
  const what = direction === 'received' ? 'Received invitations' : 'Invitations you sent'
  const of = shown === null ? '' : ` of ${number(Math.max(read, shown - others))}`
  const left = others === 0 ? '' : `, ${count(others, 'page or newsletter invitation')} left out`
  return `${what}, captured on ${moment(at, timeZone)}: ${number(read)}${of} read${left}.`
}

/** Whether the page says that there are more than was read and left out. */
export function isShort({ read, others, shown }: Capture): boolean {
  return shown !== null && read + others < shown
}

/** The captured pages of an import. */
export function capturesIn({ files }: Pick<ImportReport, 'files'>): readonly Capture[] {
  return files.flatMap(({ capture }) => capture ?? [])
}
