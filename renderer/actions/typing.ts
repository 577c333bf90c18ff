import type { Args, Failure } from '../../shared/contract.ts'
import { overruledLines } from '../../shared/overruled.ts'
import type { Detail } from '../../shared/results.ts'
import { ask } from '../api.ts'
import { forgetDetails, keepDetail } from '../details.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { pastOf } from '../format/verdicts.ts'
import { isMac } from '../platform.ts'
import { patch, store } from '../state.ts'
import { saidLine, undoKey } from './announce.ts'
import { logGrew } from './decide.ts'
import { inOrder } from './inOrder.ts'
import { loadList, loadScreen, loadStatsSoon, recountDuplicates } from './load.ts'
import { showPerson } from './showPerson.ts'
import { tell, tellFailure } from './tell.ts'

/** Adds an invitation by hand and goes to whoever sent it. Returns what is wrong with it; null when it was added. */
export async function addByHand(args: Args<'addInvitation'>): Promise<Failure | null> {
  const reply = await inOrder(() => ask('addInvitation', args))
  if (!reply.ok) return reply.error
  await typed(reply.value.detail, 'add', overruledLines(reply.value.overruled))
  return null
}

/** Sets what the owner knows of an invitation; the verdict may change with it. Returns what is wrong, or null. */
export async function completeByHand(args: Args<'complete'>): Promise<Failure | null> {
  const reply = await inOrder(() => ask('complete', args))
  if (!reply.ok) return reply.error
  forgetDetails([args.person])
  const { batch, detail, overruled } = reply.value
  if (batch === 0) unchanged(detail.dossier.person.name)
  else await typed(detail, detail.typed === null ? 'forget' : 'complete', overruledLines(overruled))
  return null
}

/** Takes back all that was typed of somebody, who goes with it when nothing else was known of them. */
export async function takeBackTyped(person: string, name: string): Promise<void> {
  const reply = await inOrder(() => ask('dropTyped', { person }))
  if (!reply.ok) return tellFailure(reply.error)
  forgetDetails([person])
  const { batch, detail } = reply.value
  if (batch === 0) return unchanged(name)
  if (detail !== null) return typed(detail, 'forget')
  await reload()
  const { singleKeys } = store.get().settings
  tell(
    `Typed words taken back. Nothing else says that ${plain(name)} invited you, so they are off the list. ` +
      `${undoKey(singleKeys)} to undo.`,
  )
}

/** The log is as it was, so there is nothing to undo. */
function unchanged(name: string): void {
  patch({ overlay: null })
  tell(`Nothing was typed of ${plain(name)}, so nothing changed.`)
}

async function typed(
  detail: Detail,
  verb: 'add' | 'complete' | 'forget',
  overruled: readonly string[] = [],
): Promise<void> {
  const { key, name } = detail.dossier.person
  patch({ overlay: null })
  keepDetail('invitation', key, detail)
  await reload()
  const { singleKeys } = store.get().settings
  const said = saidLine({ verb, name, people: 1, left: null, singleKeys }, isMac)
  const why = showPerson(key) ? [] : [whyNotListed(detail)]
  tell([said, ...overruled, ...why].join(' '))
}

async function reload(): Promise<void> {
  logGrew()
  await loadList('invitation')
  loadStatsSoon()
  void recountDuplicates()
  void loadScreen()
}

/** Why somebody who was just typed is on no list. */
function whyNotListed({ decision, statusSays }: Detail): string {
  const said = decision === 'open' ? statusSays : `You decided already: ${pastOf(decision).toLowerCase()}.`
  return `They are not waiting for a decision. ${said}`
}
