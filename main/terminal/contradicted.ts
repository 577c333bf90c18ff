import type { Verb } from '../../shared/model/decision.ts'
import type { Action, Stage, Verdict } from '../../shared/model/verdict.ts'
import type { CallEngine } from '../engine/calls.ts'

/** People of whom the verdict advised, for likely or certain, the opposite of what was decided. */
export type Contradicted = readonly {
  readonly name: string
  readonly verdict: Pick<Verdict, 'action' | 'level'>
}[]

const opposites: { readonly [V in Verb]?: { readonly stage: Stage; readonly action: Action } } = {
  accept: { stage: 'invitation', action: 'ignore' },
  ignore: { stage: 'invitation', action: 'accept' },
  keep: { stage: 'connection', action: 'remove' },
  remove: { stage: 'connection', action: 'keep' },
}

/** Of some people just decided on, those whose verdict advises the opposite. */
export async function contradicted(
  call: CallEngine,
  verb: Verb,
  people: readonly string[],
): Promise<Contradicted> {
  const opposite = opposites[verb]
  if (opposite === undefined || people.length === 0) return []
  const list = await call('list', { stage: opposite.stage, all: true })
  if (!list.ok) return []
  const decided = new Set(people)
  return list.value
    .filter(({ key, action, level }) => decided.has(key) && action === opposite.action && level !== 'none')
    .map(({ name, action, level }) => ({ name, verdict: { action, level } }))
}
