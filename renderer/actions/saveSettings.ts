import type { Settings } from '../../shared/results.ts'
import { ask } from '../api.ts'
import { patch, store } from '../state.ts'
import { inOrder } from './inOrder.ts'
import { tellFailure } from './tell.ts'

/** Applies a setting at once and stores it; what cannot be stored is taken back. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const before = store.get().settings
  const settings = { ...before, ...change }
  patch({ settings })
  const reply = await inOrder(() => ask('saveSettings', settings))
  if (reply.ok) return
  tellFailure(reply.error)
  patch({ settings: before })
}
