import type { ReactNode } from 'react'
import type { Dossier } from '../../../shared/model/dossier.ts'
import { searchedLine } from '../../format/standing.ts'
import { count } from '../../format/words.ts'
import { Foreign } from '../text.tsx'

/** What connects the two, and where it was looked for. */
export function Ties({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { ties, searched } = dossier
  const where = searchedLine(searched)
  return (
    <section aria-label="Ties">
      <h3>Ties</h3>
      {ties.length > 0 ? (
        <ul className="ties">
          {ties.map((tie) => (
            <li key={`${tie.kind} ${tie.says}`}>
              <Foreign text={tie.says} /> <span className="source">{tie.source}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {searched.length === 0
            ? 'Nothing was there to be searched for ties.'
            : `No tie found in ${count(searched.length, 'file')}.`}
        </p>
      )}
      {where !== '' && <p className="source">Searched: {where}.</p>}
    </section>
  )
}
