import type { Interest } from '../../shared/results.ts'
import { addedInterest, toggledInterest } from '../interestEdits.ts'
import { patch, store } from '../state.ts'
import { loadInterests } from './load.ts'
import { saveSettings } from './saveSettings.ts'

/** Lets a word count as an interest of the owner's, or no longer. Everyone is judged anew. */
export async function toggleInterest(interest: Interest): Promise<void> {
  const { interests, settings } = store.get()
  if (interests.phase === 'ready') {
    const value = interests.value.map((one) => (one === interest ? { ...one, counts: !one.counts } : one))
    patch({ interests: { phase: 'ready', value } })
  }
  await saveSettings({ interests: toggledInterest(settings.interests, interest) })
  await loadInterests()
}

/** Adds a word or phrase of the owner's own. */
export async function addInterest(words: string): Promise<void> {
  await saveSettings({ interests: addedInterest(store.get().settings.interests, words) })
  await loadInterests()
}
