import { openAsked } from './actions/asking.ts'
import { run } from './actions/run.ts'
import { meaning } from './keys.ts'
import { isTyping, ownsKey } from './keyTargets.ts'
import { isMac } from './platform.ts'
import { store } from './state.ts'

/** How long the first key of a pair waits for the second. */
const PAIR_MS = 1500

/** Turns key presses into commands, by the command table. */
export function listenToKeys(): void {
  let pending: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  window.addEventListener('keydown', (event) => {
    const { screen, overlay, settings } = store.get()
    if (event.defaultPrevented || screen === null || overlay !== null) return
    const typing = isTyping(event.target)
    const said = meaning(event, { screen, pending, singleKeys: settings.singleKeys, typing, mac: isMac })
    clearTimeout(timer)
    // Shift, pressed on the way to the second key, does not break the pair.
    if (event.key !== 'Shift') pending = said.pending
    if (pending !== null) timer = setTimeout(() => (pending = null), PAIR_MS)
    if (said.command === null || ownsKey(event.target, event.key)) return
    event.preventDefault()
    if (said.command.id === 'open' && openAsked()) return
    run(said.command.id)
  })
}
