import { Fragment, type ReactNode } from 'react'
import type { Hit } from '../../../shared/model/verdict.ts'
import type { Detail } from '../../../shared/results.ts'
import { places } from '../../actions/focus.ts'
import { day } from '../../format/dates.ts'
import { counterfactual, readingOrder, type Sight, sights, verdictLine } from '../../format/verdicts.ts'
import { signed } from '../../format/words.ts'
import { Foreign } from '../text.tsx'

/** What is advised and why: the points, the words they were given for, and what would change it. */
export function VerdictCard({ detail }: { readonly detail: Detail }): ReactNode {
  const hits = readingOrder(detail)
  const otherwise = counterfactual(detail)
  return (
    <section id={places.reasons} tabIndex={-1} className="verdict" aria-label="Why">
      <h3>{verdictLine(detail.verdict, detail.dossier.protected)}</h3>
      {hits.length === 0 ? (
        <p className="quiet">No rule has anything to say for or against.</p>
      ) : (
        <ul className="hits">
          {hits.map((hit) => (
            <HitLine key={hit.rule} hit={hit} />
          ))}
        </ul>
      )}
      {otherwise !== null && <p className="otherwise">{otherwise}</p>}
    </section>
  )
}

/** One reason with its points and what it rests on. */
export function HitLine({ hit }: { readonly hit: Hit }): ReactNode {
  return (
    <li className="hit">
      <span className={hit.points < 0 ? 'points points-for' : 'points'}>{signed(hit.points)}</span>
      <div>
        <p className="because">{hit.because}</p>
        {sights(hit.evidence).map((sight) => (
          <SightLine key={`${sight.says} ${sight.at}`} sight={sight} />
        ))}
      </div>
    </li>
  )
}

/** `2 days after connecting, 15 October 2026: “We help …” “Would you like …”`. */
function SightLine({ sight }: { readonly sight: Sight }): ReactNode {
  const { says, quotes, at } = sight
  return (
    <p className="evidence">
      <Foreign text={says} />
      {at !== null && (
        <>
          , <time dateTime={at}>{day(at)}</time>
        </>
      )}
      {quotes.map((quote, index) => (
        <Fragment key={quote}>
          {index === 0 ? ': ' : ' '}
          <q>
            <Foreign text={quote} />
          </q>
        </Fragment>
      ))}
    </p>
  )
}
