import type { Reply } from '../../shared/contract.ts'
import { detail, settled } from '../../shared/results.ts'
import type { Engine } from '../engine/engine.ts'
import { type Command, none, type Output, output, UsageError } from './command.ts'
import { personKey, personKeys } from './personKey.ts'
import * as print from './printPeople.ts'
import { whomIn } from './whomIn.ts'

/** `show PERSON` */
export const readShow: Command['read'] = ([person, ...rest]) => {
  if (person === undefined) throw new UsageError('Name a person.')
  none(rest)
  return async (engine) => {
    const key = await personKey(engine.call, person)
    return key.ok ? shownPerson(engine, key.value) : key
  }
}

async function shownPerson(engine: Engine, person: string): Promise<Reply<Output>> {
  const invited = await engine.call('detail', { stage: 'invitation', person })
  const isElsewhere = !invited.ok && invited.error.code === 'not-at-this-door'
  const reply = isElsewhere ? await engine.call('detail', { stage: 'connection', person }) : invited
  return output(reply, detail, print.detail)
}

/** `same PERSON PERSON` and `apart PERSON PERSON` */
export const readPair =
  (same: boolean): Command['read'] =>
  ([one, other, ...rest]) => {
    if (one === undefined || other === undefined) throw new UsageError('Name two people.')
    none(rest)
    return async (engine) => {
      const keys = await personKeys(engine.call, [one, other])
      if (!keys.ok) return keys
      const [a = one, b = other] = keys.value
      const people = [a, b] as const
      const reply = await engine.call('settleDuplicate', { people, same })
      const whom = reply.ok ? await whomIn(engine.call, reply.value.batch, reply.value.decided) : []
      return output(reply, settled, (value) => print.settled(same, value, whom))
    }
  }
