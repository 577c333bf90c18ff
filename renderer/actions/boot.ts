import { commands } from '../../shared/commands.ts'
import type { EngineEvent } from '../../shared/contract.ts'
import { ask, onEngineEvent } from '../api.ts'
import { progressed } from '../importFlow.ts'
import { isTyping } from '../keyTargets.ts'
import { patch, store } from '../state.ts'
import { loadEverythingSoon, loadList, loadStats } from './load.ts'
import { run } from './run.ts'

/** Asks for what the first screen needs, in the order in which it is needed, and begins to listen. */
export async function boot(): Promise<void> {
  onEngineEvent(heard)
  await begin()
}

/** Also what "Try again" does when the database could not be opened. */
export async function begin(): Promise<void> {
  const settings = ask('settings', {}).then((reply) => reply.ok && patch({ settings: reply.value }))
  await Promise.all([settings, loadStats(), loadList('invitation')])
  const { stats, screen } = store.get()
  if (stats !== null && screen === null) patch({ screen: stats.people === 0 ? 'import' : 'invitations' })
  if (stats !== null) void loadList('connection')
}

function heard(event: EngineEvent): void {
  if (event.event === 'changed') loadEverythingSoon()
  else if (event.event === 'progress') {
    store.update((state) => {
      const importing = progressed(state.importing, event)
      return importing === state.importing ? state : { ...state, importing }
    })
  } else chosen(event.id)
}

/** A command of the menu. While the owner types, undo and redo are those of the field. */
function chosen(id: string): void {
  const command = commands.find((one) => one.id === id)
  if (command === undefined) return
  const ofField = (command.id === 'undo' || command.id === 'redo') && isTyping(document.activeElement)
  if (!ofField) run(command.id)
}
