import type { ReactNode } from 'react'
import { mirrorHeading, mirrorOtherwise, turned } from '../../../shared/mirror/mirrorWords.ts'
import type { Mirrored } from '../../../shared/results.ts'
import { verdictLine } from '../../format/verdicts.ts'
import { quotesOf } from '../../parts/dossier/quotes.ts'
import { HitLine } from '../../parts/dossier/verdictCard.tsx'
import { LongText } from '../../parts/longText.tsx'

/** What would become of the note and why, with the quoted words marked in it. */
export function Reflection({ mirrored }: { readonly mirrored: Mirrored }): ReactNode {
  const { text, verdict, without } = mirrored
  return (
    <div className="verdict reflection">
      <h2>{mirrorHeading(verdict)}</h2>
      <p className="quiet">{verdictLine(verdict)}</p>
      <blockquote>
        <LongText text={text} quotes={quotesOf(verdict)} />
      </blockquote>
      {verdict.hits.length === 0 && <p className="quiet">No rule has anything to say for or against it.</p>}
      {turned(verdict.hits).map(({ heading, hits }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <ul className="hits">
            {hits.map((hit) => (
              <HitLine key={hit.rule} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
      {without !== null && verdict.hits.length > 1 && (
        <p className="otherwise">{mirrorOtherwise(verdict, without.verdict)}</p>
      )}
    </div>
  )
}
