import type { Screen } from '../../shared/commands.ts'
import { patch, store } from '../state.ts'
import { loadScreen } from './load.ts'
import { setBeside } from './outside.ts'
import { leaveToast } from './tell.ts'

export function go(screen: Screen): void {
  if (store.get().screen === screen) return
  patch({ screen, overlay: null })
  leaveToast()
  // Only the worklist fits beside a browser.
  if (store.get().beside) void setBeside(false)
  void loadScreen()
}
