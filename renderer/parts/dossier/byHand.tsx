import type { ReactNode } from 'react'
import type { Detail } from '../../../shared/results.ts'
import { takeBackTyped } from '../../actions/typing.ts'
import { day } from '../../format/dates.ts'
import { CommandButton } from '../commandButton.tsx'
import { Foreign } from '../text.tsx'

const labels = {
  url: 'Link',
  headline: 'Headline',
  note: 'Note',
  relationship: 'They say they know you as',
  sentOn: 'Invited you on',
} as const
const order = ['url', 'headline', 'relationship', 'sentOn', 'note'] as const

/** What the owner typed of this invitation, and the way to add to it or to take it back. */
export function ByHand({ detail }: { readonly detail: Detail }): ReactNode {
  const { typed, dossier } = detail
  const { key, name } = dossier.person
  const lines = typed === null ? [] : order.filter((field) => typed[field] !== null)
  return (
    <section aria-label="Typed by you">
      <h3>Typed by you</h3>
      {typed === null ? (
        <p className="quiet">Nothing. What you know of this invitation and no file tells, you can add.</p>
      ) : (
        <dl className="lines">
          {lines.map((field) => (
            <div key={field}>
              <dt>{labels[field]}</dt>
              <dd>
                <Foreign text={field === 'sentOn' ? day(typed.sentOn ?? '') : (typed[field] ?? '')} />
              </dd>
            </div>
          ))}
          {lines.length === 0 && (
            <div>
              <dt>Name</dt>
              <dd>
                <Foreign text={name} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <p className="actions by-hand">
        <CommandButton id="complete" className="small">
          {typed === null ? 'Add what you know' : 'Change'}
        </CommandButton>
        {typed !== null && (
          <button type="button" className="button small" onClick={() => void takeBackTyped(key, name)}>
            Take back what you typed
          </button>
        )}
      </p>
    </section>
  )
}
