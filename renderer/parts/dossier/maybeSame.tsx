import type { ReactNode } from 'react'
import type { Detail, Duplicate } from '../../../shared/results.ts'
import { PairButtons } from '../pairButtons.tsx'
import { PersonFacts } from '../personFacts.tsx'
import { Sentence } from '../text.tsx'

/** Others who may be this person, which only the owner can tell. */
export function MaybeSame({ detail }: { readonly detail: Detail }): ReactNode {
  const { duplicates, dossier } = detail
  if (duplicates.length === 0) return null
  return (
    <section className="maybe-same" aria-label="Possible duplicate">
      <h3>Perhaps the same person</h3>
      <ul>
        {duplicates.map((pair) => (
          <Other key={pair.people.map(({ key }) => key).join(' ')} pair={pair} self={dossier.person.key} />
        ))}
      </ul>
    </section>
  )
}

function Other({ pair, self }: { readonly pair: Duplicate; readonly self: string }): ReactNode {
  const [one, two] = pair.people
  const other = one.key === self ? two : one
  return (
    <li>
      <PersonFacts person={other} since={pair} />
      <p className="quiet">
        <Sentence text={pair.why} />
      </p>
      <PairButtons pair={pair} />
    </li>
  )
}
