import type { Stage } from '../../shared/model/verdict.ts'
import { ask } from '../api.ts'
import { forgetDetails } from '../details.ts'
import { failed, received } from '../lists/peopleList.ts'
import { patch, store, todoId, updateList } from '../state.ts'
import { inOrder } from './inOrder.ts'

const stages = ['invitation', 'connection'] as const satisfies readonly Stage[]

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
  return Promise.all(stages.map(loadList))
}

export function loadTodo(): Promise<void> {
  return inOrder(async () => {
    const reply = await ask('todo', {})
    const todo = reply.ok
      ? ({ phase: 'ready', value: reply.value } as const)
      : ({ phase: 'failed', failure: reply.error } as const)
    const { todoActive } = store.get()
    const still = reply.ok && reply.value.some((item) => todoId(item) === todoActive)
    const first = reply.ok ? reply.value[0] : undefined
    patch({ todo, todoActive: still ? todoActive : first === undefined ? null : todoId(first) })
  })
}

function loadHistory(): Promise<void> {
  return inOrder(async () => {
    const reply = await ask('history', {})
    patch({
      history: reply.ok ? { phase: 'ready', value: reply.value } : { phase: 'failed', failure: reply.error },
    })
  })
}

/** What the shown screen needs beyond the lists. */
export function loadScreen(): Promise<void> {
  const { screen } = store.get()
  if (screen === 'todo') return loadTodo()
  return screen === 'history' ? loadHistory() : Promise.resolve()
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
