import type { Dossier } from '../model/dossier.ts'
import type { Turn } from './conversation.ts'

/**
 * What surrounds a turn, in log-odds that it is after a trade. Measured on the tuning part of the corpus as the
 * logarithm of how much more often each is found with those who should go.
 */
const MEASURED = {
  /** One in four who should go was ever answered, two in three of the others. */
  answered: -0.9,
  unanswered: 0.8,
  /** One in four who should go wrote again into silence, one in twenty-five of the others. */
  wroteAgain: 1.5,
  /** One in thirteen sent a file without a word, one in a hundred of the others: brochures, and pleas with a CV. */
  sentAFile: 1.5,
  /** News and memories are told at once; a third of those who should go wait a day or two. */
  theSameDay: -0.4,
} as const

export function surroundings(turn: Turn, all: readonly Turn[], { messages }: Dossier): number {
  const wroteAgain = all.some(({ at, answerTo }) => at > turn.at && answerTo === null)
  const sentAFile = messages.some(
    ({ from, kind, text }) => from === 'them' && kind === 'empty' && text.trim() === '',
  )
  return (
    (turn.answered ? MEASURED.answered : MEASURED.unanswered) +
    (wroteAgain ? MEASURED.wroteAgain : 0) +
    (sentAFile ? MEASURED.sentAFile : 0) +
    (turn.days === 0 ? MEASURED.theSameDay : 0)
  )
}
