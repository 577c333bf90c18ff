import type { ReactNode } from 'react'
import type { Invitation } from '../../../shared/model/invitation.ts'
import { count } from '../../format/words.ts'
import { Foreign } from '../text.tsx'

/** What LinkedIn showed beside the invitation, one line each; nothing for what no source tells. */
export function InvitationFacts({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const { mutual, mutualName, shared, follows, place, relationship } = invitation
  const rows = [
    mutual !== null && (
      <Line key="mutual" label="Mutual connections">
        {mutualName === null ? String(mutual) : <Named mutual={mutual} name={mutualName} />}
      </Line>
    ),
    shared !== null && (
      <Line key="shared" label="LinkedIn says you share">
        <Foreign text={shared} />
      </Line>
    ),
    place !== null && (
      <Line key="place" label="Place">
        <Foreign text={place} />
      </Line>
    ),
    relationship !== null && (
      <Line key="relationship" label="They say they know you as">
        {relationship}
      </Line>
    ),
    follows && (
      <Line key="follows" label="Follows you">
        yes
      </Line>
    ),
  ].filter(Boolean)
  return rows.length === 0 ? null : <dl className="lines">{rows}</dl>
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** LinkedIn names one of the mutual connections and counts the rest. */
function Named({ mutual, name }: { readonly mutual: number; readonly name: string }): ReactNode {
  return (
    <>
      <Foreign text={name} />
      {mutual > 1 && ` and ${count(mutual - 1, 'other')}`}
    </>
  )
}
