import { verb, verbs } from '../../shared/model/decision.ts'
import { decided, undone } from '../../shared/results.ts'
import { type Command, none, output, UsageError } from './command.ts'
import { contradicted } from './contradicted.ts'
import { personKeys } from './personKey.ts'
import * as print from './printDecisions.ts'
import { whomIn } from './whomIn.ts'

/** `decide VERB PERSON…` */
export const readDecide: Command['read'] = ([word, ...people]) => {
  const parsed = verb.safeParse(word)
  if (!parsed.success) throw new UsageError(`Say one of ${verbs.join(', ')}, then who.`)
  if (people.length === 0) throw new UsageError(`Name at least one person to ${parsed.data}.`)
  return async ({ call }) => {
    const keys = await personKeys(call, people)
    if (!keys.ok) return keys
    const reply = await call('decide', { verb: parsed.data, people: [...new Set(keys.value)], stage: null })
    const against = reply.ok ? await contradicted(call, parsed.data, reply.value.decided) : []
    const whom = reply.ok ? await whomIn(call, reply.value.batch, reply.value.decided) : []
    return output(reply, decided, (value) => print.decided(parsed.data, value, whom, against))
  }
}

/** @throws UsageError for what is no number of a batch */
function readBatch(word: string | undefined): number | null {
  if (word === undefined) return null
  if (!/^[1-9]\d{0,14}$/.test(word)) throw new UsageError('A batch is a number, as decide said it.')
  return Number(word)
}

/** `undo [BATCH]`, `redo` */
export const readTurn =
  (which: 'undo' | 'redo'): Command['read'] =>
  (words) => {
    none(words.slice(which === 'undo' ? 1 : 0))
    const batch = readBatch(words[0])
    return async ({ call }) => {
      const reply = which === 'undo' ? await call('undo', { batch }) : await call('redo', {})
      const turned = reply.ok ? reply.value : null
      const whom = turned === null ? [] : await whomIn(call, turned.batch, turned.people)
      return output(reply, undone.nullable(), (value) => print.turned(which, value, whom))
    }
  }
