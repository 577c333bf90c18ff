import type { ReactNode } from 'react'
import { mirrorOutcome } from '../../../shared/mirror/mirrorWords.ts'
import type { SentNote } from '../../../shared/results.ts'
import { day } from '../../format/dates.ts'
import { acceptedWord } from '../../format/sentNotes.ts'
import { sentence, signed } from '../../format/words.ts'
import { quotesOf } from '../../parts/dossier/quotes.ts'
import { LongText } from '../../parts/longText.tsx'
import { Foreign } from '../../parts/text.tsx'

/** One note that the owner sent: what the judge says, and what came of it. */
export function SentNoteLine({ note }: { readonly note: SentNote }): ReactNode {
  const { person, sentAt, mirrored, accepted } = note
  const { verdict, text } = mirrored
  return (
    <li className="sent-note">
      <p className="sent-head">
        <span className="sent-whom">
          To <Foreign text={person.name} className="because" />
          {sentAt !== null && (
            <>
              , <time dateTime={sentAt}>{day(sentAt)}</time>
            </>
          )}
        </span>
        <span className={accepted === true ? 'safe' : 'quiet'}>{acceptedWord(accepted)}</span>
      </p>
      <blockquote>
        <LongText text={text} quotes={quotesOf(verdict)} />
      </blockquote>
      <p className={`advice-${verdict.action}`}>{sentence(mirrorOutcome(verdict))}</p>
      {verdict.hits.length > 0 && (
        <ul className="sent-reasons">
          {verdict.hits.map(({ rule, points, because }) => (
            <li key={rule}>
              <span className={points < 0 ? 'points points-for' : 'points'}>{signed(points)}</span> {because}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
