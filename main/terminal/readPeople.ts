import { settled } from '../../shared/results.ts'
import { type Command, none, output, UsageError } from './command.ts'
import { personKey, personKeys } from './personKey.ts'
import * as print from './printPeople.ts'
import { shown, shownPerson } from './shownPerson.ts'
import { whomIn } from './whomIn.ts'

/** `show PERSON` */
export const readShow: Command['read'] = ([person, ...rest]) => {
  if (person === undefined) throw new UsageError('Name a person.')
  none(rest)
  return async ({ call }) => {
    const key = await personKey(call, person)
    return key.ok ? output(await shownPerson(call, key.value), shown, print.shown) : key
  }
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
