import type { SavedWeighing } from '../../shared/reportCard.ts'
import { ask } from '../api.ts'
import { forgetDetails } from '../details.ts'
import { curly } from '../format/quotationMarks.ts'
import { count } from '../format/words.ts'
import { patch, store } from '../state.ts'
import { edited, isUnedited, noEdits, pruned, toStandard, type WeighingEdits } from '../weighingEdits.ts'
import { undoKey } from './announce.ts'
import { logGrew } from './decide.ts'
import { inOrder } from './inOrder.ts'
import { loadLists, loadReportCard, loadStatsSoon } from './load.ts'
import { tell, tellFailure } from './tell.ts'
import { wonder } from './whatIf.ts'

/** Changes how everything is weighed, in the draft only, and asks what that would change. */
export function editWeighing(change: (edits: WeighingEdits) => WeighingEdits): void {
  const { reportCard, weighingEdits } = store.get()
  if (reportCard.phase !== 'ready') return
  patch({ weighingEdits: pruned(reportCard.value, change(weighingEdits)) })
  wonder()
}

/** Puts into the draft how Doorman comes. */
export function standardAgain(): void {
  const { reportCard } = store.get()
  if (reportCard.phase === 'ready') editWeighing(() => toStandard(reportCard.value))
}

export function discardWeights(): void {
  if (isUnedited(store.get().weighingEdits)) return
  editWeighing(() => noEdits)
  tell('The changes are discarded. Nothing was saved.')
}

/** Weighs by the draft from now on: everyone is judged anew. */
export async function saveWeights(): Promise<void> {
  const { reportCard, weighingEdits } = store.get()
  if (reportCard.phase !== 'ready' || isUnedited(weighingEdits)) return
  const weighing = edited(reportCard.value, weighingEdits)
  const reply = await inOrder(() => ask('saveWeighing', { weighing }))
  if (!reply.ok) return tellFailure(reply.error)
  tell(savedLine(reply.value, undoKey(store.get().settings.singleKeys)))
  if (reply.value.batch !== 0) logGrew()
  forgetDetails()
  // With what is in force now, the draft is none any more.
  await loadReportCard()
  await loadLists()
  loadStatsSoon()
}

/** What is changed and not saved stays as it is left; the owner is told so. */
export function leaveWeights(): void {
  if (isUnedited(store.get().weighingEdits)) return
  tell('Your changes to the rules are kept, and not saved yet.')
}

function savedLine({ batch, changes }: SavedWeighing, key: string): string {
  if (batch === 0) return 'That is how everything is weighed already.'
  const [only, more] = changes
  const what = only !== undefined && more === undefined ? curly(only) : count(changes.length, 'change')
  return `Saved: ${what}. Everyone is judged anew. ${key} to undo.`
}
