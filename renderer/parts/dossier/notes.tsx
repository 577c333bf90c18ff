import type { ReactNode } from 'react'
import type { Invitation } from '../../../shared/model/invitation.ts'
import type { Detail } from '../../../shared/results.ts'
import { day } from '../../format/dates.ts'
import { listed } from '../../format/words.ts'
import { LongText } from '../longText.tsx'
import { quotesOf } from './quotes.ts'

/** What they wrote when they invited the owner, the newest first, with the quoted words marked. */
export function Notes({ detail }: { readonly detail: Detail }): ReactNode {
  const received = detail.dossier.received.toReversed()
  if (received.length === 0) return null
  return (
    <section aria-label="Note">
      <h3>{received.length === 1 ? 'Note' : 'Notes'}</h3>
      {received.map((invitation) => (
        <Note
          key={invitation.id}
          invitation={invitation}
          quotes={quotesOf(detail.verdict)}
          dated={received.length > 1}
        />
      ))}
    </section>
  )
}

function Note({
  invitation,
  quotes,
  dated,
}: {
  readonly invitation: Invitation
  readonly quotes: readonly string[]
  readonly dated: boolean
}): ReactNode {
  const { note, sentAt, sources } = invitation
  return (
    <div className="note">
      {note === null || note === '' ? (
        <p className="quiet">
          {invitation.isNoteKnown
            ? 'They wrote no note.'
            : 'Whether they wrote a note is not known: no source that holds notes has this invitation.'}
        </p>
      ) : (
        <blockquote>
          <LongText text={note} quotes={quotes} />
        </blockquote>
      )}
      <p className="source">
        {dated && sentAt !== null && `${day(sentAt)} · `}
        {sources.length > 0 && `${sources.length === 1 ? 'Source' : 'Sources'}: ${listed(sources)}`}
      </p>
    </div>
  )
}
