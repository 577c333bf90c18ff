import type { ReactNode } from 'react'
import type { Detail } from '../../../shared/contract.ts'
import type { Stage } from '../../../shared/model/verdict.ts'
import { invitedLine, statusLine } from '../../format/standing.ts'
import { count } from '../../format/words.ts'
import { RelationshipField } from './relationshipField.tsx'

/** When they invited or connected, where that stands as of when, and what LinkedIn said of the two. */
export function Facts({ stage, detail }: { readonly stage: Stage; readonly detail: Detail }): ReactNode {
  const { received, person, protected: safe } = detail.dossier
  const invitation = received.at(-1)
  return (
    <div className="facts">
      {invitation !== undefined && <p>{invitedLine(invitation.sentAt, new Date())}.</p>}
      <p className={detail.status === 'back' ? 'loud' : 'quiet'}>{statusLine(stage, detail)}</p>
      {invitation !== undefined && invitation.mutual !== null && (
        <p className="quiet">{count(invitation.mutual, 'mutual connection')} on LinkedIn.</p>
      )}
      {safe && <p className="safe">Protected: never flagged.</p>}
      {stage === 'invitation' && invitation !== undefined && (
        <RelationshipField person={person.key} relationship={invitation.relationship} />
      )}
    </div>
  )
}
