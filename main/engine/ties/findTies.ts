import type { Connection } from '../../shared/model/connection.ts'
import type { Invitation } from '../../shared/model/invitation.ts'
import type { Message } from '../../shared/model/message.ts'
import type { Tie } from '../../shared/model/tie.ts'
import { sourceLabels } from './sourceLabels.ts'

const YEAR = 365.25 * 24 * 3600 * 1000

/**
 * How much of a tie is left: whole in the first year, half after three, little after six (the essay: a boss of six
 * years ago is not someone you communicate with).
 */
const HALF_LIFE_YEARS = 2

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const onDay = (at: string): string => day.format(new Date(at))

/** From 1 (within the last year) towards 0. `at` is ISO 8601; an unknown date counts as old. */
export function fade(at: string | null, now: Date): number {
  if (at === null) return 0.25
  const years = Math.max(0, (now.getTime() - Date.parse(at)) / YEAR - 1)
  return 0.5 ** (years / HALF_LIFE_YEARS)
}

const times = (count: number, what: string): string => (count === 1 ? `one ${what}` : `${count} ${what}s`)

function messageTie(messages: readonly Message[], now: Date): Tie | null {
  const words = messages.filter((one) => one.kind === 'typed')
  const theirs = words.filter((one) => one.from === 'them')
  const yours = words.filter((one) => one.from === 'you')
  const last = words.at(-1)?.at ?? null
  if (last === null) return null
  const source = sourceLabels.messages
  const strength = (most: number): number => most * fade(last, now)
  if (theirs.length > 0 && yours.length > 0) {
    const says = `You wrote to each other: ${times(words.length, 'message')}, the last on ${onDay(last)}`
    return { kind: 'wrote-to-each-other', says, source, at: last, strength: strength(1) }
  }
  if (yours.length > 0) {
    const says = `You wrote to them: ${times(yours.length, 'message')}, the last on ${onDay(last)}, without an answer`
    return { kind: 'you-wrote', says, source, at: last, strength: strength(0.5) }
  }
  const says = `They wrote to you: ${times(theirs.length, 'message')}, the last on ${onDay(last)}, and you did not answer`
  return { kind: 'they-wrote', says, source, at: last, strength: strength(0.1) }
}

/** All that connects the owner and a person, strongest first. `now` is what "old" is measured from. */
export function findTies(
  parts: {
    readonly messages: readonly Message[]
    readonly sent: readonly Invitation[]
    readonly connection: Connection | null
  },
  now: Date,
): readonly Tie[] {
  const found: Tie[] = []
  const exchanged = messageTie(parts.messages, now)
  if (exchanged) found.push(exchanged)
  const invited = parts.sent.at(-1)
  if (invited) {
    const when = invited.sentAt === null ? '' : ` on ${onDay(invited.sentAt)}`
    found.push({
      kind: 'you-invited',
      says: `You invited them${when}`,
      source: sourceLabels.invitations,
      at: invited.sentAt,
      strength: 0.8 * fade(invited.sentAt, now),
    })
  }
  const { connection } = parts
  if (connection) {
    const since = connection.connectedOn
    const at = since === null ? null : `${since}T00:00:00Z`
    found.push({
      kind: 'connected',
      says: at === null ? 'They are a connection of yours' : `Connected since ${onDay(at)}`,
      source: sourceLabels.connections,
      at,
      strength: 0.2,
    })
  }
  return found.sort((a, b) => b.strength - a.strength)
}
