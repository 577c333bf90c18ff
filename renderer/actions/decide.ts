import type { TodoItem } from '../../shared/listItems.ts'
import type { Verb } from '../../shared/model/decision.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { ask } from '../api.ts'
import { counted } from '../counting.ts'
import { forgetDetails } from '../details.ts'
import { decided, intent, leaves } from '../lists/deciding.ts'
import { withPeople } from '../lists/peopleList.ts'
import { isMac } from '../platform.ts'
import { patch, store, todoId, updateList } from '../state.ts'
import { saidLine } from './announce.ts'
import { inOrder } from './inOrder.ts'
import { loadList, loadStatsSoon, loadTodo } from './load.ts'
import { tell, tellFailure } from './tell.ts'
import { nameOf } from './whoIs.ts'

/** Says a verb about the selected or the active person of a list; about many, it asks first. */
export function say(stage: Stage, verb: Verb): void {
  const meant = intent(store.get().lists[stage], verb)
  if (meant.kind === 'nobody') return
  if (meant.kind === 'ask') {
    updateList(stage, (list) => ({ ...list, asking: { verb, people: meant.people } }))
    return
  }
  decidePeople(stage, verb, meant.people)
}

/** Decides at once for the eye, then in the log; takes it back with a sentence if the log refuses. */
export function decidePeople(stage: Stage, verb: Verb, people: readonly string[]): void {
  const name = nameOf(people[0] ?? '')
  updateList(stage, (list) => decided(list, stage, verb, people))
  if (leaves(stage, verb)) countDecided(stage, verb, people.length)
  logGrew()
  const left = store.get().lists[stage].open
  const { singleKeys } = store.get().settings
  tell(saidLine({ verb, name, people: people.length, left, singleKeys }, isMac))
  if (!leaves(stage, verb)) forgetDetails(people)
  void inOrder(() => ask('decide', { verb, people, stage })).then((reply) => {
    if (!reply.ok) {
      tellFailure(reply.error)
      updateList(stage, (list) => withPeople(list, people))
      if (leaves(stage, verb)) countDecided(stage, verb, -people.length)
    }
    forgetDetails(people)
    if (!leaves(stage, verb) || !reply.ok) void loadList(stage)
    loadStatsSoon()
  })
}

/** Marks something on the worklist as done on LinkedIn. */
export async function decideDone(item: TodoItem): Promise<void> {
  const { todo } = store.get()
  if (todo.phase !== 'ready') return
  const at = todo.value.findIndex((other) => todoId(other) === todoId(item))
  if (at < 0) return
  const rest = todo.value.toSpliced(at, 1)
  const next = rest[Math.min(at, rest.length - 1)]
  const { singleKeys } = store.get().settings
  store.update((state) => ({
    ...state,
    stats: state.stats && { ...state.stats, todo: rest.length },
    todo: { phase: 'ready', value: rest },
    todoActive: next === undefined ? null : todoId(next),
  }))
  tell(saidLine({ verb: 'done', name: item.person.name, people: 1, left: rest.length, singleKeys }, isMac))
  const person = item.person.key
  const stage = item.verb === 'remove' ? 'connection' : 'invitation'
  logGrew()
  const reply = await inOrder(() => ask('decide', { verb: 'done', people: [person], stage }))
  if (!reply.ok) {
    tellFailure(reply.error)
    await loadTodo()
  }
  forgetDetails([person])
  loadStatsSoon()
}

/** There is now something to undo and nothing to redo, until the engine says otherwise. */
export function logGrew(): void {
  const { stats } = store.get()
  if (stats !== null) patch({ stats: { ...stats, undo: true, redo: false } })
}

/** Counts a decision about so many people, or with a negative number its undoing, until the engine has counted. */
export function countDecided(stage: Stage, verb: string, people: number): void {
  store.update((state) =>
    state.stats === null ? state : { ...state, stats: counted(state.stats, stage, verb, people) },
  )
}
