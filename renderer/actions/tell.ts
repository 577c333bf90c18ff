import type { Failure } from '../../shared/contract.ts'
import { patch, store, type Toast } from '../state.ts'

/** How long a message stays. Nothing depends on seeing it: History keeps every batch. */
const STAYS_MS = 6_000

let lastId = 0

/** Shows a message and has it read out. */
export function tell(text: string): void {
  show(text, 'calm')
}

/** The same after somebody was asked why, with the way to their page. It stays until the owner goes on. */
export function tellAsked(text: string, asked: NonNullable<Toast['asked']>): void {
  lastId += 1
  patch({ toast: { id: lastId, text, tone: 'calm', asked } })
}

/** The owner goes on: what was offered about whom they asked is over. */
export function leaveAsked(): void {
  if (store.get().toast?.asked) dismissToast()
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
  patch({ toast: { id, text, tone, asked: null } })
  setTimeout(() => {
    if (tone === 'calm' && store.get().toast?.id === id) dismissToast()
  }, STAYS_MS)
}
