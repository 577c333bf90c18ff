import type { Args, Failure } from '../../shared/contract.ts'
import type { Detail } from '../../shared/results.ts'
import { ask } from '../api.ts'
import { forgetDetails, keepDetail } from '../details.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { pastOf } from '../format/verdicts.ts'
import { patch } from '../state.ts'
import { inOrder } from './inOrder.ts'
import { loadList, loadStatsSoon, recountDuplicates } from './load.ts'
import { showPerson } from './showPerson.ts'
import { tell, tellFailure } from './tell.ts'

/** Adds an invitation by hand and goes to whoever sent it. Returns what is wrong with it; null when it was added. */
export async function addByHand(args: Args<'addInvitation'>): Promise<Failure | null> {
  const reply = await inOrder(() => ask('addInvitation', args))
  if (!reply.ok) return reply.error
  await typed(reply.value, 'Added')
  return null
}

/** Sets what the owner knows of an invitation; the verdict may change with it. Returns what is wrong, or null. */
export async function completeByHand(args: Args<'complete'>): Promise<Failure | null> {
  const reply = await inOrder(() => ask('complete', args))
  if (!reply.ok) return reply.error
  forgetDetails([args.person])
  await typed(reply.value, 'Saved')
  return null
}

/** Takes back all that was typed of somebody, who goes with it when nothing else was known of them. */
export async function takeBackTyped(person: string, name: string): Promise<void> {
  const reply = await inOrder(() => ask('dropTyped', { person }))
  if (!reply.ok) return tellFailure(reply.error)
  forgetDetails([person])
  await loadList('invitation')
  loadStatsSoon()
  void recountDuplicates()
  if (reply.value === null) {
    return tell(`Taken back. Nothing else says that ${plain(name)} invited you, so they are off the list.`)
  }
  await typed(reply.value, 'Taken back')
}

async function typed(detail: Detail, deed: string): Promise<void> {
  const { key, name } = detail.dossier.person
  patch({ overlay: null })
  keepDetail('invitation', key, detail)
  await loadList('invitation')
  loadStatsSoon()
  void recountDuplicates()
  tell(showPerson(key) ? `${deed}: ${plain(name)}.` : `${deed}: ${plain(name)}. ${whyNotListed(detail)}`)
}

/** Why somebody who was just typed is on no list. */
function whyNotListed({ decision, statusSays }: Detail): string {
  const said = decision === 'open' ? statusSays : `You decided already: ${pastOf(decision).toLowerCase()}.`
  return `They are not waiting for a decision. ${said}`
}
