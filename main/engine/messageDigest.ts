import { createHash } from 'node:crypto'
import type { Counterpart } from './counterpart.ts'
import { foldName } from './readers/identity.ts'
import type { StagedMessage } from './store/stagingStore.ts'

const MINUTE = 'YYYY-MM-DDTHH:MM'.length

/** White space does not tell two messages apart: exports before March 2026 replaced line breaks by spaces. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * What makes a message the same message in two exports: its conversation, second, sender and words. Exports before
 * 2021 have no conversation id; the other side's name and the minute stand in for it.
 * @param repetition 0 for the first of several equal messages in one file
 */
export function messageDigest(message: StagedMessage, side: Counterpart, repetition: number): Buffer {
  const sender = side.fromOwner ? '' : side.slug || foldName(side.name ?? '')
  const place =
    message.conversation === ''
      ? [foldName(side.name ?? ''), message.at.slice(0, MINUTE), side.fromOwner ? 'you' : 'them']
      : [message.conversation, message.at, sender]
  const parts = [...place, flat(message.text), ...(repetition === 0 ? [] : [String(repetition)])]
  return createHash('md5').update(parts.join('\0')).digest()
}
