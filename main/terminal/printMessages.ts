import type { RemovalItem } from '../../shared/listItems.ts'
import type { Message } from '../../shared/model/message.ts'
import { writtenMinute } from '../../shared/writtenDay.ts'
import { plain } from './plain.ts'
import { beginning, count, cut, day, number, wrapped } from './words.ts'

/** Of a long conversation the beginning and the end are shown: what came after connecting, and what came last. */
const FIRST = 10
const LAST = 10
/** Of one message; a note has 300 at most. */
const MOST_CHARACTERS = 600

/** The conversation, oldest first; nothing where there is none. */
export function conversation(messages: readonly Message[]): readonly string[] {
  if (messages.length === 0) return []
  const left = messages.length - FIRST - LAST
  return [
    `  Conversation (${count(messages.length, 'message')}, times in UTC):`,
    ...(left <= 0
      ? messages.flatMap(messageLines)
      : [
          ...messages.slice(0, FIRST).flatMap(messageLines),
          `    … ${number(left)} more in between; --json has them all …`,
          ...messages.slice(-LAST).flatMap(messageLines),
        ]),
  ]
}

const kindWords = {
  typed: '',
  note: ' (the note of the invitation)',
  'one-tap': ' (a text LinkedIn offers as a button)',
  empty: '',
} as const satisfies Readonly<Record<Message['kind'], string>>

function messageLines({ at, from, text, kind, spamFolder }: Message): readonly string[] {
  const who = from === 'you' ? 'You' : 'They'
  const filed = spamFolder ? ' (LinkedIn filed it as spam)' : ''
  const words = text === '' ? '(no words: an attachment or a reaction)' : `"${shortened(text)}`
  return wrapped(`    ${writtenMinute(at)} ${who}${kindWords[kind]}${filed}: ${words}`, ' '.repeat(8))
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return `${plain(text)}"`
  const shown = beginning(text, MOST_CHARACTERS)
  return `${plain(shown)}…" and ${count(text.length - shown.length, 'more character')}`
}

const MOST_OF_LAST = 160

/** How much was written, and the last of it. */
export function lastMessage(messages: RemovalItem['messages']): readonly string[] {
  const last = messages.at(-1)
  if (last === undefined) return ['    no messages']
  const who = last.from === 'you' ? 'you' : 'they'
  const words = last.text === '' ? '(no words)' : `"${cut(last.text, MOST_OF_LAST)}"`
  const all = count(messages.length, 'message')
  return wrapped(`    ${all}, the last on ${day(last.at)}, ${who}: ${words}`, ' '.repeat(7))
}
