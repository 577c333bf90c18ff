import { type ReactNode, useId } from 'react'
import type { Relationship } from '../../../shared/model/invitation.ts'
import { setRelationship } from '../../actions/outside.ts'

/** In the order of LinkedIn's own dialog. */
const choices = Object.keys({
  Colleague: true,
  Classmate: true,
  "We've done business together": true,
  Friend: true,
  Groups: true,
  Other: true,
  "I don't know them": true,
} satisfies Record<Relationship, true>)

/** How the inviter said they know the owner. No export holds it, so it can be set by hand. */
export function RelationshipField({
  person,
  relationship,
}: {
  readonly person: string
  readonly relationship: Relationship | null
}): ReactNode {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>They say they know you as</label>
      <select
        id={id}
        value={relationship ?? ''}
        onChange={(event) => void setRelationship(person, relationshipOf(event.target.value))}
      >
        <option value="">not known</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </p>
  )
}

function relationshipOf(value: string): Relationship | null {
  return choices.find((choice): choice is Relationship => choice === value) ?? null
}
