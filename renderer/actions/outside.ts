import { ask } from '../api.ts'
import { count } from '../format/words.ts'
import { patch } from '../state.ts'
import { tell, tellFailure } from './tell.ts'

/** Opens a person's page in the owner's browser. The page is built by the engine, never by the window. */
export async function openOnLinkedIn(person: string): Promise<void> {
  const reply = await ask('openOnLinkedIn', { person })
  if (!reply.ok) tellFailure(reply.error)
}

/** Makes the window narrow and keeps it above the browser, or gives it back its place. */
export async function setBeside(on: boolean): Promise<void> {
  const reply = await ask('beside', { on })
  if (reply.ok) patch({ beside: on })
  else tellFailure(reply.error)
}

/** Writes the worklist and the decisions into a file of the owner's choice. */
export async function exportFile(): Promise<void> {
  const reply = await ask('exportFile', {})
  if (!reply.ok) return tellFailure(reply.error)
  if (reply.value !== null) tell(`Saved ${count(reply.value.rows, 'row')} to ${reply.value.file}.`)
}
