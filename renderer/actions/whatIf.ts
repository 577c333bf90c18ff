import { ask } from '../api.ts'
import { notAsked, patch, store } from '../state.ts'
import { edited, isUnedited } from '../weighingEdits.ts'

/** The engine is asked once the owner pauses in changing. */
const PAUSE_MS = 120

let timer: ReturnType<typeof setTimeout> | undefined
let asked = 0

/** Asks what the changes that are not saved would change. The latest answer wins. */
export function wonder(): void {
  clearTimeout(timer)
  asked += 1
  const { reportCard, weighingEdits, whatIf } = store.get()
  if (reportCard.phase !== 'ready' || isUnedited(weighingEdits)) {
    if (whatIf !== notAsked) patch({ whatIf: notAsked })
    return
  }
  const mine = asked
  const weighing = edited(reportCard.value, weighingEdits)
  patch({ whatIf: { ...whatIf, asking: true } })
  timer = setTimeout(async () => {
    const reply = await ask('whatIf', { weighing })
    // Something else was changed meanwhile: its own answer is on the way.
    if (mine === asked) patch({ whatIf: { asking: false, answer: reply } })
  }, PAUSE_MS)
}
