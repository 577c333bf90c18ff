import type { Screen } from '../../shared/commands.ts'
import type { Reply } from '../../shared/contract.ts'
import { doors, type Stage } from '../../shared/model/verdict.ts'
import type { Duplicate } from '../../shared/results.ts'
import { ask } from '../api.ts'
import { forgetDetails } from '../details.ts'
import { failed, received } from '../lists/peopleList.ts'
import { type Loaded, loading, notAsked, pairId, patch, store, todoId, updateList } from '../state.ts'
import { pruned } from '../weighingEdits.ts'
import { inOrder } from './inOrder.ts'
import { holdAgain } from './mirror.ts'
import { wonder } from './whatIf.ts'

/** Counting costs the engine a look at everyone, so it waits until the owner pauses. */
const PAUSE_MS = 400

let statsTimer: ReturnType<typeof setTimeout> | undefined
let everythingTimer: ReturnType<typeof setTimeout> | undefined

export async function loadStats(): Promise<void> {
  clearTimeout(statsTimer)
  const reply = await ask('stats', {})
  if (reply.ok) patch({ stats: reply.value, broken: null })
  else if (store.get().stats === null) patch({ broken: reply.error })
}

export function loadStatsSoon(): void {
  clearTimeout(statsTimer)
  statsTimer = setTimeout(() => void inOrder(loadStats), PAUSE_MS)
}

export function loadList(stage: Stage): Promise<void> {
  return inOrder(async () => {
    const settled = store.get().lists[stage].hidden
    const reply = await ask('list', { stage, all: false })
    updateList(stage, (list) => (reply.ok ? received(list, reply.value, settled) : failed(list, reply.error)))
  })
}

export function loadLists(): Promise<unknown> {
  return Promise.all(doors.map(loadList))
}

export function loadTodo(): Promise<void> {
  return inOrder(async () => {
    const reply = await ask('todo', {})
    const { todoActive } = store.get()
    const still = reply.ok && reply.value.some((item) => todoId(item) === todoActive)
    const first = reply.ok ? reply.value[0] : undefined
    patch({
      todo: loaded(reply),
      todoActive: still ? todoActive : first === undefined ? null : todoId(first),
    })
  })
}

export function loadDuplicates(): Promise<void> {
  return inOrder(async () => {
    const reply = await ask('duplicates', {})
    const pairs = reply.ok ? reply.value : []
    const { duplicates, pairActive } = store.get()
    const isActive = (pair: Duplicate): boolean => pairId(pair) === pairActive
    const at = duplicates.phase === 'ready' ? duplicates.value.findIndex(isActive) : 0
    // The next one takes the place of a pair that is settled.
    const active = pairs.find(isActive) ?? pairs[Math.min(Math.max(at, 0), pairs.length - 1)]
    patch({ duplicates: loaded(reply), pairActive: active === undefined ? null : pairId(active) })
  })
}

/** Counts them anew where they were counted before: who is who may have changed. */
export function recountDuplicates(): Promise<void> {
  return store.get().duplicates.phase === 'ready' ? loadDuplicates() : Promise.resolve()
}

function loadHistory(): Promise<void> {
  return inOrder(async () => patch({ history: loaded(await ask('history', {})) }))
}

export function loadInterests(): Promise<void> {
  return inOrder(async () => patch({ interests: loaded(await ask('interests', {})) }))
}

function loadSentNotes(): Promise<void> {
  return inOrder(async () => patch({ sentNotes: loaded(await ask('sentNotes', {})) }))
}

/** What was changed and not saved is kept, without what no longer changes anything. */
export function loadReportCard(): Promise<void> {
  return inOrder(async () => {
    const reply = await ask('reportCard', {})
    const { weighingEdits } = store.get()
    patch({
      reportCard: loaded(reply),
      weighingEdits: reply.ok ? pruned(reply.value, weighingEdits) : weighingEdits,
    })
    wonder()
  })
}

async function loadInsights(): Promise<void> {
  const insights = inOrder(async () => patch({ insights: loaded(await ask('insights', {})) }))
  await Promise.all([insights, loadSentNotes()])
}

function loaded<T>(reply: Reply<T>): Loaded<T> {
  return reply.ok ? { phase: 'ready', value: reply.value } : { phase: 'failed', failure: reply.error }
}

const loads: Partial<Record<Screen, () => Promise<void>>> = {
  todo: loadTodo,
  duplicates: loadDuplicates,
  history: loadHistory,
  insights: loadInsights,
  mirror: holdAgain,
  rules: loadReportCard,
  settings: loadInterests,
}

/** What the shown screen needs beyond the lists. */
export function loadScreen(): Promise<void> {
  const { screen } = store.get()
  const load = screen === null ? undefined : loads[screen]
  return load === undefined ? Promise.resolve() : load()
}

/** What the screens beside the lists showed of other data: whoever goes there waits for what is so now. */
export function forgetScreens(): void {
  patch({
    todo: loading,
    history: loading,
    interests: loading,
    sentNotes: loading,
    insights: loading,
    reportCard: loading,
    whatIf: notAsked,
  })
}

/** The data changed under the window. Several such news are one. */
export function loadEverythingSoon(): void {
  clearTimeout(everythingTimer)
  everythingTimer = setTimeout(() => {
    forgetDetails()
    void inOrder(loadStats)
    void loadLists()
    void loadScreen()
  }, 50)
}
