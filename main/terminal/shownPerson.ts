import type { z } from 'zod'
import { isConnected } from '../../shared/alreadyConnected.ts'
import type { Reply } from '../../shared/contract.ts'
import { type Detail, detail } from '../../shared/results.ts'
import type { CallEngine } from '../engine/calls.ts'
import { isStillThere } from '../engine/standing.ts'

const besides = detail.unwrap().pick({ verdict: true, status: true, statusSays: true, decision: true })

/**
 * What `show` says of a person: everything at the door at which they stand. `invitation` is what is said of the
 * invitation of somebody who is shown as a connection; null without one, and where the invitation itself is shown.
 */
export const shown = detail.unwrap().extend({ invitation: besides.readonly().nullable() }).readonly()
export type Shown = z.infer<typeof shown>

/** Whether the owner still has to decide on the invitation. */
export const isUndecided = (invitation: Pick<Detail, 'status' | 'decision'>): boolean =>
  invitation.decision === 'open' && isStillThere(invitation.status)

/** A connection is shown as one, unless they are none any more and invited the owner again. */
function shownOf(invited: Detail | null, connected: Detail): Shown {
  if (invited === null) return { ...connected, invitation: null }
  if (!isConnected(connected) && isStillThere(invited.status)) return { ...invited, invitation: null }
  const { verdict, status, statusSays, decision } = invited
  return { ...connected, invitation: { verdict, status, statusSays, decision } }
}

/**
 * Everything about a person, at whichever door they stand.
 * @returns a failure when they are not known, or stand at neither
 */
export async function shownPerson(call: CallEngine, person: string): Promise<Reply<Shown>> {
  const invited = await call('detail', { stage: 'invitation', person })
  if (!invited.ok && invited.error.code !== 'not-at-this-door') return invited
  const connected = await call('detail', { stage: 'connection', person })
  if (connected.ok) return { ok: true, value: shownOf(invited.ok ? invited.value : null, connected.value) }
  if (!invited.ok || connected.error.code !== 'not-at-this-door') return connected
  return { ok: true, value: { ...invited.value, invitation: null } }
}
