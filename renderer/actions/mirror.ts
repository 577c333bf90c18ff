import { ask } from '../api.ts'
import { patch, store } from '../state.ts'
import { tellFailure } from './tell.ts'

/** The judge is asked once the owner pauses in typing. */
const PAUSE_MS = 150

let timer: ReturnType<typeof setTimeout> | undefined

/** Takes the note as it is being written, and has it judged. */
export function write(draft: string): void {
  patch({ draft })
  clearTimeout(timer)
  if (draft.trim() === '') patch({ mirrored: null })
  else timer = setTimeout(() => void hold(draft), PAUSE_MS)
}

/** Has the note judged again: the rules may weigh otherwise since. */
export function holdAgain(): Promise<void> {
  const { draft } = store.get()
  return draft.trim() === '' ? Promise.resolve() : hold(draft)
}

async function hold(text: string): Promise<void> {
  const reply = await ask('mirror', { text })
  // Something else was written meanwhile: its own answer is on the way.
  if (store.get().draft !== text) return
  if (reply.ok) patch({ mirrored: reply.value })
  else tellFailure(reply.error)
}
