import { ask, askDrop } from '../api.ts'
import { busyLine, cancelling, idle, imported, read, started } from '../importFlow.ts'
import { patch, store } from '../state.ts'
import { loadEverythingSoon } from './load.ts'
import { tell } from './tell.ts'

/** Opens the system's dialog, or takes the made-up people, and reads without changing anything. */
export async function choose(from: 'file' | 'folder' | 'sample'): Promise<void> {
  if (refused()) return
  const before = store.get().importing
  patch({ importing: from === 'sample' ? started('reading') : { phase: 'choosing' } })
  const reply = await ask('chooseImport', { from })
  const nothingChosen = reply.ok && reply.value === null
  patch({ importing: nothingChosen ? before : read(reply) })
}

export async function drop(files: readonly File[]): Promise<void> {
  if (files.length === 0 || refused()) return
  patch({ screen: 'import', importing: started('reading') })
  patch({ importing: read(await askDrop(files)) })
}

/** One import at a time: says so when another one is under way. */
function refused(): boolean {
  const busy = busyLine(store.get().importing)
  if (busy !== null) tell(busy)
  return busy !== null
}

/** Reads again what could not be told before the owner's name was known. */
export async function nameOwner(name: string): Promise<void> {
  patch({ importing: started('reading') })
  patch({ importing: read(await ask('nameOwner', { name })) })
}

/** Imports what the preview showed. */
export async function commit(): Promise<void> {
  const { importing } = store.get()
  if (importing.phase !== 'preview') return
  patch({ importing: started('importing') })
  const next = imported(await ask('commitImport', { token: importing.preview.token }))
  patch({ importing: next })
  if (next.phase === 'done') loadEverythingSoon()
}

/** Leaves a preview, or stops reading and importing; the answer to those says what came of it. */
export async function cancel(): Promise<void> {
  const { importing } = store.get()
  patch({
    importing: importing.phase === 'preview' ? { phase: 'idle', cancelled: true } : cancelling(importing),
  })
  await ask('cancelImport', {})
}

/** Back to the beginning, after a report or an error. */
export function startOver(): void {
  patch({ importing: idle })
}
