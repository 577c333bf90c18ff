import { createHash } from 'node:crypto'
import type { Counterpart } from './counterpart.ts'
import { foldName } from './readers/identity.ts'
import { flatText, toMinute } from './sameMessage.ts'
import type { StagedMessage } from './store/stagingStore.ts'

/**
 * What makes a message the same message in two exports: its conversation, second, sender and words. Exports before
 * 2021 have no conversation id; the other side's name and the minute stand in for it.
 * @param repetition 0 for the first of several equal messages in one file
 */
export function messageDigest(message: StagedMessage, side: Counterpart, repetition: number): Buffer {
  const sender = side.fromOwner ? '' : side.slug || foldName(side.name ?? '')
  const place =
    message.conversation === ''
      ? [foldName(side.name ?? ''), toMinute(message.at), side.fromOwner ? 'you' : 'them']
      : [message.conversation, message.at, sender]
  const parts = [...place, flatText(message.text), ...(repetition === 0 ? [] : [String(repetition)])]
  return createHash('md5').update(parts.join('\0')).digest()
}
