import type { ReactNode } from 'react'
import type { Dossier } from '../../../shared/model/dossier.ts'
import type { Tie } from '../../../shared/model/tie.ts'
import { day } from '../../format/dates.ts'
import { searchedLines } from '../../format/standing.ts'
import { tieStrength } from '../../format/tieStrength.ts'
import { count, sentence } from '../../format/words.ts'
import { Foreign } from '../text.tsx'

/** What connects the two, strongest first, and where it was looked for. */
export function Ties({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { ties, searched } = dossier
  return (
    <section aria-label="Ties">
      <h3>Ties</h3>
      {ties.length > 0 ? (
        <ul className="ties">
          {ties
            .toSorted((a, b) => b.strength - a.strength)
            .map((tie) => (
              <TieLine key={`${tie.kind} ${tie.says} ${tie.source}`} tie={tie} />
            ))}
        </ul>
      ) : (
        <p>
          {searched.length === 0
            ? 'Nothing was there to be searched for ties.'
            : `No tie found in ${count(searched.length, 'file')}.`}
        </p>
      )}
      {searchedLines(searched).map((line) => (
        <p key={line} className="source">
          {line}
        </p>
      ))}
    </section>
  )
}

function TieLine({ tie }: { readonly tie: Tie }): ReactNode {
  const { says, matched, source, at } = tie
  const { word, dots } = tieStrength(tie.strength)
  // A sentence that names the year has its date already.
  const when = at === null || says.includes(at.slice(0, 4)) ? null : at
  return (
    <li className="tie">
      <span className="dots" aria-hidden="true">
        {dots}
      </span>
      <div>
        <p>
          <Foreign text={says} />
        </p>
        {matched !== null && matched.theirs !== matched.yours && (
          <p className="matched">
            “<Foreign text={matched.theirs} />” = “<Foreign text={matched.yours} />”
          </p>
        )}
        <p className="source">
          {sentence(word)} tie, from {source}
          {when !== null && (
            <>
              , <time dateTime={when}>{day(when)}</time>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
