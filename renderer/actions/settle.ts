import { overruledLines } from '../../shared/overruled.ts'
import type { Duplicate } from '../../shared/results.ts'
import { typedOverLines } from '../../shared/typedOver.ts'
import { ask } from '../api.ts'
import { forgetDetails } from '../details.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { activeFirstOf } from '../lists/peopleList.ts'
import { isMac } from '../platform.ts'
import { stageOf, store, updateList } from '../state.ts'
import { saidLine } from './announce.ts'
import { logGrew } from './decide.ts'
import { inOrder } from './inOrder.ts'
import { loadLists, loadStatsSoon, recountDuplicates } from './load.ts'
import { tell, tellFailure } from './tell.ts'

/** Says of two people that they are one, or two. Everything decided about either of them stays. */
export async function settle({ people: [one, other] }: Duplicate, same: boolean): Promise<void> {
  const reply = await inOrder(() => ask('settleDuplicate', { people: [one.key, other.key], same }))
  if (!reply.ok) return tellFailure(reply.error)
  logGrew()
  forgetDetails()
  const { screen, settings } = store.get()
  const verb = same ? 'merge' : 'apart'
  const said = saidLine(
    { verb, name: one.name, people: 1, left: null, singleKeys: settings.singleKeys },
    isMac,
  )
  const { overruled, typedOver } = reply.value
  tell([said, ...overruledLines(overruled), ...typedOverLines(typedOver).map(plain)].join(' '))
  await Promise.all([loadLists(), recountDuplicates()])
  const stage = stageOf(screen)
  const still = new Set([one.key, other.key, ...reply.value.decided])
  if (stage !== null) updateList(stage, (list) => activeFirstOf(list, still))
  loadStatsSoon()
}
