import type { Dossier } from '../model/dossier.ts'
import type { Message } from '../model/message.ts'
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

/** A number for each of `allSurroundings`, in their order. */
export type Surroundings = NumberForEach<typeof allSurroundings>
type NumberForEach<Names> = { readonly [at in keyof Names]: number }

export function surroundings(turn: Turn, all: readonly Turn[], { messages }: Dossier): Surroundings {
  const { answered, days, length } = turn
  const isLate = days !== null && days > SOON_DAYS
  return [
    one(answered),
    one(wroteAgain(turn, all)),
    one(messages.some(isFile)),
    one(days === 0),
    one(isLate),
    one(length <= SHORT_TEXT),
    one(false),
  ]
}

function one(is: boolean): number {
  return is ? 1 : 0
}

function wroteAgain(turn: Turn, all: readonly Turn[]): boolean {
  return all.length > 1 && all.some(({ at, answerTo }) => at > turn.at && answerTo === null)
}

function isFile({ from, kind, text }: Message): boolean {
  return kind === 'empty' && from === 'them' && text.trim() === ''
}
