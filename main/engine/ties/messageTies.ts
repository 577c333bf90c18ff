import type { Message } from '../../../shared/model/message.ts'
import type { Tie } from '../../../shared/model/tie.ts'
import { writtenDay } from '../../../shared/writtenDay.ts'
import { sourceLabels } from '../sourceLabels.ts'
import { strengthOf } from './strength.ts'
import type { TieParts } from './tieData.ts'
import { times } from './wording.ts'

/** What the two did on LinkedIn itself: wrote, invited, connected. */
export function dealings({ messages, sent, connection }: TieParts, now: Date): readonly Tie[] {
  return [...wrote(messages, now), ...invited(sent, now), ...connected(connection, now)]
}

function wrote(messages: readonly Message[], now: Date): readonly Tie[] {
  const words = messages.filter((one) => one.kind === 'typed')
  const theirs = words.filter((one) => one.from === 'them').length
  const yours = words.length - theirs
  const at = words.at(-1)?.at
  if (at === undefined) return []
  const last = `${times(words.length, 'message')}, the last on ${writtenDay(at)}`
  const tie = (kind: 'wrote-to-each-other' | 'you-wrote' | 'they-wrote', says: string): readonly Tie[] => [
    { kind, says, source: sourceLabels.messages, at, strength: strengthOf(kind, at, now), matched: null },
  ]
  if (theirs > 0 && yours > 0) return tie('wrote-to-each-other', `You wrote to each other: ${last}`)
  if (yours > 0) return tie('you-wrote', `You wrote to them: ${last}, without an answer`)
  return tie('they-wrote', `They wrote to you: ${last}, and you did not answer`)
}

function invited(sent: TieParts['sent'], now: Date): readonly Tie[] {
  const last = sent.at(-1)
  if (!last) return []
  const at = last.sentAt
  return [
    {
      kind: 'you-invited',
      says: at === null ? 'You invited them' : `You invited them on ${writtenDay(at)}`,
      source: last.sources[0] ?? sourceLabels.invitations,
      at,
      strength: strengthOf('you-invited', at, now),
      matched: null,
    },
  ]
}

function connected(connection: TieParts['connection'], now: Date): readonly Tie[] {
  if (!connection) return []
  const at = connection.connectedOn === null ? null : `${connection.connectedOn}T00:00:00Z`
  const isGone = connection.status === 'gone'
  const be = isGone ? 'were' : 'are'
  const since = at === null ? '' : isGone ? `, connected on ${writtenDay(at)}` : ` since ${writtenDay(at)}`
  return [
    {
      kind: 'connected',
      says: `They ${be} a connection of yours${since}`,
      source: sourceLabels.connections,
      at,
      strength: strengthOf(isGone ? 'wasConnected' : 'connected', at, now),
      matched: null,
    },
  ]
}
