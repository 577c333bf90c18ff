import type { Reply } from '../../shared/contract.ts'
import { ask, askDrop } from '../api.ts'
import { busyLine, cancelling, idle, imported, read, started } from '../importFlow.ts'
import { patch, store } from '../state.ts'
import { forgetScreens, loadDuplicates, loadEverythingSoon } from './load.ts'
import { tell, tellFailure } from './tell.ts'

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

/** Has the clipboard pasted into the window, as Ctrl+V would: it arrives as a `paste` event. */
export async function paste(): Promise<void> {
  if (refused()) return
  const reply = await ask('paste', {})
  if (!reply.ok) tellFailure(reply.error)
}

/** Reads what was copied in a browser, without changing anything. */
export async function takePasted(html: string | null, text: string): Promise<void> {
  if (refused()) return
  patch({ importing: started('reading') })
  patch({ importing: read(tooMuch(await ask('pasteImport', { html, text }))) })
}

/** The contract refuses only what is too long. */
function tooMuch<T>(reply: Reply<T>): Reply<T> {
  if (reply.ok || reply.error.code !== 'bad-args') return reply
  const message =
    'That is more than Doorman takes from the clipboard. Save the page as Single File (.mhtml) and drop it here.'
  return { ok: false, error: { code: 'too-much', message } }
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

/** Reads again, told when the pages were saved or copied: an ISO 8601 time in UTC. */
export async function captureTime(at: string): Promise<void> {
  patch({ importing: started('reading') })
  patch({ importing: read(await ask('captureTime', { at })) })
}

/** Imports what the preview showed. `whole`: the captured pages list everybody who is waiting. */
export async function commit(whole: boolean): Promise<void> {
  const { importing } = store.get()
  if (importing.phase !== 'preview') return
  patch({ importing: started('importing') })
  const next = imported(await ask('commitImport', { token: importing.preview.token, whole }))
  patch({ importing: next })
  if (next.phase !== 'done') return
  forgetScreens()
  loadEverythingSoon()
  void loadDuplicates()
}

/** Leaves a preview, or stops reading and importing; the answer to those says what came of it. */
export async function cancel(): Promise<void> {
  const { importing } = store.get()
  patch({
    importing: importing.phase === 'preview' ? { phase: 'idle', cancelled: true } : cancelling(importing),
  })
  await ask('cancelImport', {})
}

/** Leaves a preview of what brings nothing. */
export async function closePreview(): Promise<void> {
  startOver()
  await ask('cancelImport', {})
}

/** Back to the beginning, after a report or an error. */
export function startOver(): void {
  patch({ importing: idle })
}
