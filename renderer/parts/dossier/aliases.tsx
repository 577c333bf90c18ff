import type { ReactNode } from 'react'
import type { Detail } from '../../../shared/results.ts'
import { aliasText, otherAliases } from '../../format/aliases.ts'
import { Foreign } from '../text.tsx'

/** By what else the sources name this person. */
export function Aliases({ detail }: { readonly detail: Detail }): ReactNode {
  const others = otherAliases(detail.aliases, detail.dossier.person)
  if (others.length === 0) return null
  return (
    <section aria-label="Also known as">
      <h3>Also known as</h3>
      <ul className="aliases">
        {others.map((alias) => (
          <li key={`${alias.kind} ${alias.value}`}>
            <Foreign text={aliasText(alias)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
