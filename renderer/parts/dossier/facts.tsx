import type { ReactNode } from 'react'
import type { Stage } from '../../../shared/model/verdict.ts'
import type { Detail } from '../../../shared/results.ts'
import { day } from '../../format/dates.ts'
import { invitedLine } from '../../format/standing.ts'
import { InvitationFacts } from './invitationFacts.tsx'

/** When they invited or connected, where that stands and what it rests on, and what LinkedIn said of the two. */
export function Facts({ stage, detail }: { readonly stage: Stage; readonly detail: Detail }): ReactNode {
  const { received, protected: safe } = detail.dossier
  const invitation = received.at(-1)
  return (
    <div className="facts">
      {invitation !== undefined && <p>{invitedLine(invitation, new Date())}.</p>}
      <p className={detail.status === 'back' ? 'loud' : 'quiet'}>{detail.statusSays}</p>
      {invitation?.seenAt != null && detail.status !== 'pending' && (
        <p className="quiet">Last seen waiting on {day(invitation.seenAt)}.</p>
      )}
      {stage === 'invitation' && invitation !== undefined && <InvitationFacts invitation={invitation} />}
      {safe && <p className="safe">Protected: never flagged.</p>}
    </div>
  )
}
