import type { Failure } from '../../shared/contract.ts'
import { patch, store } from '../state.ts'

/** How long a message stays. Nothing depends on seeing it: History keeps every batch. */
const STAYS_MS = 6_000

let lastId = 0

/** Shows a message and has it read out. */
export function tell(text: string): void {
  show(text, 'calm')
}

export function tellFailure(failure: Failure): void {
  show(failure.message, 'failure')
}

/** On another screen a message about the last one would only be in the way; a failure stays until it is read. */
export function leaveToast(): void {
  if (store.get().toast?.tone === 'calm') dismissToast()
}

export function dismissToast(): void {
  patch({ toast: null })
}

function show(text: string, tone: 'calm' | 'failure'): void {
  lastId += 1
  const id = lastId
  patch({ toast: { id, text, tone } })
  setTimeout(() => {
    if (tone === 'calm' && store.get().toast?.id === id) dismissToast()
  }, STAYS_MS)
}
