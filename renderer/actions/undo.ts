import type { Stage } from '../../shared/model/verdict.ts'
import type { Undone } from '../../shared/results.ts'
import { ask } from '../api.ts'
import { forgetDetails } from '../details.ts'
import { decided } from '../lists/deciding.ts'
import { activeFirstOf, withPeople } from '../lists/peopleList.ts'
import { isMac } from '../platform.ts'
import { patch, stageOf, store, updateList } from '../state.ts'
import { redoneLine, type Said, undoneLine } from './announce.ts'
import { countDecided } from './decide.ts'
import { inOrder } from './inOrder.ts'
import { loadLists, loadScreen, loadStatsSoon, recountDuplicates } from './load.ts'
import { tell, tellFailure } from './tell.ts'
import { nameOf, soughtName } from './whoIs.ts'

/** Takes back a batch, or the last one. The people it spoke of return to their old places. */
export async function undo(batch: number | null): Promise<void> {
  const reply = await inOrder(() => ask('undo', { batch }))
  if (!reply.ok) return tellFailure(reply.error)
  if (reply.value === null) return tell('Nothing to undo.')
  canNow('redo')
  const { verb, people } = reply.value
  const before = knownName(people)
  await refresh(reply.value, restore(verb, people))
  for (const stage of stagesOf(verb)) updateList(stage, (list) => activeFirstOf(list, new Set(people)))
  tell(undoneLine(await whatWasSaid(reply.value, before)))
}

/** Brings back what was undone last. */
export async function redo(): Promise<void> {
  const reply = await inOrder(() => ask('redo', {}))
  if (!reply.ok) return tellFailure(reply.error)
  if (reply.value === null) return tell('Nothing to redo.')
  canNow('undo')
  const before = knownName(reply.value.people)
  await refresh(reply.value, repeat(reply.value.verb, reply.value.people))
  tell(redoneLine(await whatWasSaid(reply.value, before), isMac))
}

/** What was undone can be done again, and the reverse, before the engine has counted. */
function canNow(what: 'undo' | 'redo'): void {
  const { stats } = store.get()
  if (stats !== null) patch({ stats: { ...stats, [what]: true } })
}

/** Shows again those that were only hidden. False when some were not: then the lists have to be asked for. */
function restore(verb: string, people: readonly string[]): boolean {
  const [stage, other] = stagesOf(verb)
  if (stage === undefined || other !== undefined) return false
  const { hidden } = store.get().lists[stage]
  if (!people.every((key) => hidden.has(key))) return false
  updateList(stage, (list) => withPeople(list, people))
  countDecided(stage, verb, -people.length)
  return true
}

/** Hides again those who are on the list. False when some are not. */
function repeat(verb: string, people: readonly string[]): boolean {
  const [stage, other] = stagesOf(verb)
  if (stage === undefined || other !== undefined) return false
  const here = new Set(store.get().lists[stage].rows.map(({ key }) => key))
  if (!people.every((key) => here.has(key))) return false
  updateList(stage, (list) => decided(list, stage, verb, people))
  countDecided(stage, verb, people.length)
  return true
}

async function refresh({ verb, people }: Undone, known: boolean): Promise<void> {
  // Who is who, or who still waits, may have changed, and with it what is known of others.
  forgetDetails(isAboutAll(verb) ? undefined : people)
  loadStatsSoon()
  if (!known && verb !== 'done') await loadLists()
  await loadScreen()
  if (isAboutWho(verb)) void recountDuplicates()
}

/** The lists that a verb can take people off, as far as the verb alone tells. */
function stagesOf(verb: string): readonly Stage[] {
  if (verb === 'accept' || verb === 'ignore' || verb === 'ask') return ['invitation']
  if (verb === 'keep' || verb === 'remove') return ['connection']
  return verb === 'done' || verb === 'weigh' ? [] : ['invitation', 'connection']
}

/** Whether a verb may change what is known of more people than those it names. */
function isAboutAll(verb: string): boolean {
  return isAboutWho(verb) || verb === 'whole' || verb === 'weigh'
}

/** Whether a verb may change who is who: a typed link joins two people. */
function isAboutWho(verb: string): boolean {
  return ['merge', 'apart', 'add', 'complete', 'forget'].includes(verb)
}

function knownName(people: readonly string[]): string | null {
  return people.map(nameOf).find((one) => one !== null) ?? null
}

/** `before` is the name as it was known before the lists changed, when somebody may have left them. */
async function whatWasSaid({ verb, people }: Undone, before: string | null): Promise<Said> {
  const { lists, screen, settings } = store.get()
  const stage = isAboutAll(verb) ? null : stageOf(screen)
  const left = stage === null ? null : lists[stage].open
  const [only] = people
  const known = before ?? knownName(people)
  const name = known ?? (only !== undefined && people.length === 1 ? await soughtName(only) : null)
  return {
    verb,
    name,
    people: isAboutWho(verb) && name !== null ? 1 : people.length,
    left,
    singleKeys: settings.singleKeys,
  }
}
