import { type Command, type CommandId, commands, type Screen } from '../../shared/commands.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { type PeopleList, withTab } from '../lists/peopleList.ts'
import {
  certainActions,
  cleared,
  extended,
  moved,
  movedTo,
  selectedCertain,
  toggled,
} from '../lists/selecting.ts'
import { pairId, patch, stageOf, store, todoId, updateList } from '../state.ts'
import { openAsk } from './asking.ts'
import { decideDone, say } from './decide.ts'
import { focusDraft, focusFilter, focusList, focusReasons, rowsOnPage } from './focus.ts'
import { paste } from './importing.ts'
import { go } from './navigate.ts'
import { exportFile, openOnLinkedIn } from './outside.ts'
import { settle } from './settle.ts'
import { leaveAsked } from './tell.ts'
import { redo, undo } from './undo.ts'
import { discardWeights, saveWeights } from './weigh.ts'

/** Does what a command says, if it applies on the screen that is shown and no dialog is in front of it. */
export function run(id: CommandId): void {
  const { screen, overlay, broken } = store.get()
  const command: Command | undefined = commands.find((one) => one.id === id)
  if (command === undefined || screen === null || broken !== null || overlay !== null) return
  if (!command.screens.includes(screen)) return
  leaveAsked()
  const stage = stageOf(screen)
  if (command.group === 'Go to') go(command.id.replace('go-', '') as Screen)
  else if (id === 'undo') void undo(null)
  else if (id === 'redo') void redo()
  else if (id === 'palette' || id === 'keys' || id === 'add') patch({ overlay: id })
  else if (id === 'paste') void paste()
  else if (id === 'export') void exportFile()
  else if (id === 'who') focusDraft()
  else if (id === 'save-weights') void saveWeights()
  else if (id === 'discard-weights') discardWeights()
  else if (id === 'ask') openAsk()
  else if (stage !== null && command.verb !== null) say(stage, command.verb)
  else if (stage !== null) runOnList(id, stage)
  else if (screen === 'todo') runOnTodo(id)
  else if (screen === 'duplicates') runOnDuplicates(id)
}

function runOnList(id: CommandId, stage: Stage): void {
  const change = listChanges[id]
  const { active } = store.get().lists[stage]
  if (change !== undefined) updateList(stage, change)
  else if (id === 'filter') focusFilter()
  else if (id === 'why') focusReasons()
  else if (id === 'open' && active !== null) void openOnLinkedIn(active)
  else if (id === 'complete' && active !== null) patch({ overlay: id })
  else if (id === 'clear') {
    updateList(stage, cleared)
    focusList()
  }
}

const listChanges: Partial<Record<CommandId, (list: PeopleList) => PeopleList>> = {
  next: (list) => moved(list, 1),
  previous: (list) => moved(list, -1),
  'page-down': (list) => moved(list, rowsOnPage()),
  'page-up': (list) => moved(list, -rowsOnPage()),
  first: (list) => movedTo(list, 0),
  last: (list) => movedTo(list, list.shown.length - 1),
  select: (list) => toggled(list),
  'extend-down': (list) => extended(list, 1),
  'extend-up': (list) => extended(list, -1),
  'select-certain': (list) => {
    const most = certainActions(list)[0]
    return most === undefined ? list : selectedCertain(list, most.action)
  },
  'tab-all': (list) => withTab(list, 'all'),
  'tab-likely': (list) => withTab(list, 'likely'),
  'tab-certain': (list) => withTab(list, 'certain'),
}

function runOnTodo(id: CommandId): void {
  const { todo, todoActive } = store.get()
  if (todo.phase !== 'ready') return
  const item = stepped(todo.value, (one) => todoId(one) === todoActive, id)
  if (item === undefined) return
  if (id === 'open') void openOnLinkedIn(item.person.key)
  else if (id === 'done') void decideDone(item)
  else patch({ todoActive: todoId(item) })
}

function runOnDuplicates(id: CommandId): void {
  const { duplicates, pairActive } = store.get()
  if (duplicates.phase !== 'ready') return
  const pair = stepped(duplicates.value, (one) => pairId(one) === pairActive, id)
  if (pair === undefined) return
  if (id === 'same' || id === 'apart') void settle(pair, id === 'same')
  else patch({ pairActive: pairId(pair) })
}

/** The active one, or the one that `next` and `previous` lead to; stops at both ends. */
function stepped<T>(items: readonly T[], isActive: (item: T) => boolean, id: CommandId): T | undefined {
  const step = id === 'next' ? 1 : id === 'previous' ? -1 : 0
  return items[Math.min(Math.max(items.findIndex(isActive) + step, 0), items.length - 1)]
}
