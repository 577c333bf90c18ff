import type { Dossier } from '../model/dossier.ts'
import type { Turn } from './conversation.ts'
import { SHORT_TEXT, SOON_DAYS } from './limits.ts'

/** What surrounds a turn and tells as much as its words; each is there (1) or not (0). */
export const allSurroundings = [
  'answered',
  'wroteAgain',
  'sentAFile',
  'sameDay',
  'late',
  'short',
  'note',
] as const
export type Surrounding = (typeof allSurroundings)[number]

/** In the order of `allSurroundings`. */
export type Surroundings = readonly number[]

export function surroundings(turn: Turn, all: readonly Turn[], { messages }: Dossier): Surroundings {
  const { answered, days, length } = turn
  const wroteAgain = all.some(({ at, answerTo }) => at > turn.at && answerTo === null)
  const sentAFile = messages.some(
    ({ from, kind, text }) => kind === 'empty' && from === 'them' && text.trim() === '',
  )
  const is = {
    answered,
    wroteAgain,
    sentAFile,
    sameDay: days === 0,
    late: days !== null && days > SOON_DAYS,
    short: length <= SHORT_TEXT,
    note: false,
  } satisfies { readonly [name in Surrounding]: boolean }
  return allSurroundings.map((name) => (is[name] ? 1 : 0))
}
