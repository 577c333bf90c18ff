import type { Failure } from '../../shared/contract.ts'
import { askedNow } from '../askedNow.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { number } from '../format/words.ts'
import { spokenOf } from '../lists/peopleList.ts'
import { patch, store } from '../state.ts'
import { decidePeople } from './decide.ts'
import { openOnLinkedIn } from './outside.ts'
import { leaveAsked, tell, tellAsked } from './tell.ts'
import { nameOf } from './whoIs.ts'

/** Shows the reply that asks somebody why, to be changed and copied. It speaks to one person. */
export function openAsk(): void {
  const people = spokenOf(store.get().lists.invitation)
  if (people.length === 1) patch({ overlay: 'ask' })
  else if (people.length > 1) tell('One reply speaks to one person. Clear the selection to ask somebody why.')
}

const notCopied: Failure = {
  code: 'not-copied',
  message:
    'The reply could not be copied, so nothing was recorded. Select the text and copy it, or try again.',
}

/**
 * Copies the reply, and records that they were asked once it is copied.
 * @returns what went wrong; null when it is done
 */
export async function copyAndAsk(person: string, text: string, hasPage: boolean): Promise<Failure | null> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return notCopied
  }
  const name = nameOf(person)
  patch({ overlay: null })
  decidePeople('invitation', 'ask', [person])
  const { open: left, active: next } = store.get().lists.invitation
  const whom = name === null ? '' : ` for ${plain(name)}`
  tellAsked(
    `Reply${whom} copied: paste it on LinkedIn. ${left === 0 ? 'Nobody left.' : `${number(left)} left.`}`,
    { person, hasPage, next },
  )
  return null
}

/** Right after asking, the key that opens a page means theirs, once. False at any other time. */
export function openAsked(): boolean {
  const asked = askedNow(store.get())
  if (asked === null || !asked.hasPage) return false
  leaveAsked()
  void openOnLinkedIn(asked.person)
  return true
}
