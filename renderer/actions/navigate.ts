import type { Screen } from '../../shared/commands.ts'
import { patch, store } from '../state.ts'
import { loadScreen } from './load.ts'
import { setBeside } from './outside.ts'
import { leaveToast } from './tell.ts'
import { leaveWeights } from './weigh.ts'

export function go(screen: Screen): void {
  const before = store.get().screen
  if (before === screen) return
  patch({ screen, overlay: null })
  leaveToast()
  if (before === 'rules') leaveWeights()
  // Only the worklist fits beside a browser.
  if (store.get().beside) void setBeside(false)
  void loadScreen()
}
