import { expect, it, vi } from 'vitest'
import { loadScreen } from '../../renderer/actions/load.ts'
import { patch, store } from '../../renderer/state.ts'

it('a draft is judged again when its screen is shown: the rules may weigh otherwise since', async () => {
  const between = [-3, 5] as const
  const verdict = { action: 'unsure', level: 'none', points: 0, limit: 5, between, hits: [] } as const
  const mirrored = { text: 'Good morning', verdict, without: null }
  const mirror = vi.fn(async () => ({ ok: true, value: mirrored }))
  vi.stubGlobal('window', { doorman: { mirror } })
  patch({ screen: 'mirror', draft: '' })
  await loadScreen()
  expect(mirror).not.toHaveBeenCalled()
  patch({ draft: 'Good morning' })
  await loadScreen()
  expect(mirror).toHaveBeenCalledExactlyOnceWith({ text: 'Good morning' })
  expect(store.get().mirrored).toEqual(mirrored)
  vi.unstubAllGlobals()
})
