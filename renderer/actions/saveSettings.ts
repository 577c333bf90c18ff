import type { Settings } from '../../shared/contract.ts'
import { ask } from '../api.ts'
import { patch, store } from '../state.ts'
import { tellFailure } from './tell.ts'

/** Applies a setting at once and stores it; what cannot be stored is taken back. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const before = store.get().settings
  const settings = { ...before, ...change }
  patch({ settings })
  const reply = await ask('saveSettings', settings)
  if (!reply.ok) tellFailure(reply.error)
  patch({ settings: reply.ok ? reply.value : before })
}
