import { LONGEST_DRAFT } from '../../shared/contract.ts'
import { mirrored, reply } from '../../shared/results.ts'
import { type Command, none, output, UsageError } from './command.ts'
import { personKey } from './personKey.ts'
import * as print from './printNotes.ts'

/** `reply PERSON`: the text as it is, so that it can be piped on. */
export const readReply: Command['read'] = ([person, ...rest]) => {
  if (person === undefined) throw new UsageError('Name the person to ask.')
  none(rest)
  return async ({ call }) => {
    const key = await personKey(call, person)
    if (!key.ok) return key
    return output(await call('reply', { person: key.value, language: null }), reply, ({ text }) => text)
  }
}

/** `mirror TEXT`, in quotation marks or not. */
export const readMirror: Command['read'] = (words) => {
  const text = words.join(' ').trim()
  if (text === '') throw new UsageError('Write the note to look at after mirror.')
  if (text.length > LONGEST_DRAFT) throw new UsageError(`The note has more than ${LONGEST_DRAFT} characters.`)
  return async ({ call }) => output(await call('mirror', { text }), mirrored, print.mirrored)
}
