import type { ReactNode } from 'react'
import type { Dossier, Searched } from '../../../shared/model/dossier.ts'
import type { Tie } from '../../../shared/model/tie.ts'
import type { Stage } from '../../../shared/model/verdict.ts'
import { day } from '../../format/dates.ts'
import { searchedText } from '../../format/standing.ts'
import { tieStrength } from '../../format/tieStrength.ts'
import { areDealings, isOtherSpelling } from '../../format/ties.ts'
import { sentence } from '../../format/words.ts'
import { Foreign, Sentence } from '../text.tsx'

/**
 * What connects the two, strongest first, and where it was looked for. That a connection is one, and wrote without an
 * answer, is no tie where it is asked whom to show out: it stands by itself.
 */
export function Ties({ dossier, stage }: { readonly dossier: Dossier; readonly stage: Stage }): ReactNode {
  const { searched } = dossier
  const sorted = dossier.ties.toSorted((a, b) => b.strength - a.strength)
  const dealings = stage === 'connection' ? sorted.filter(areDealings) : []
  const ties = sorted.filter((tie) => !dealings.includes(tie))
  return (
    <>
      <section aria-label="Ties">
        <h3>Ties</h3>
        {ties.length > 0 ? (
          <ul className="ties">
            {ties.map((tie) => (
              <TieLine key={`${tie.kind} ${tie.says} ${tie.source}`} tie={tie} />
            ))}
          </ul>
        ) : (
          <p>{searched.length === 0 ? 'Nothing was there to be searched for ties.' : 'None found.'}</p>
        )}
        <SearchedFiles searched={searched} />
      </section>
      {dealings.length > 0 && (
        <section aria-label="Dealings">
          <h3>Dealings</h3>
          <ul className="dealings">
            {dealings.map((tie) => (
              <li key={tie.kind}>
                <p>
                  <Sentence text={tie.says} />
                </p>
                <p className="source">From {tie.source}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
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
          <Sentence text={says} />
        </p>
        {matched !== null && isOtherSpelling(matched) && (
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

/** What was searched; folded away when it is long. */
function SearchedFiles({ searched }: { readonly searched: readonly Searched[] }): ReactNode {
  const { summary, lines } = searchedText(searched)
  const list = lines.map((line) => (
    <p key={line} className="source">
      {line}
    </p>
  ))
  if (summary === null) return list
  return (
    <details className="searched">
      <summary>{summary}</summary>
      {list}
    </details>
  )
}
