import type { ReactNode } from 'react'
import type { Detail } from '../../../shared/results.ts'
import { LongText } from '../longText.tsx'

/** That the owner asked them why, and the first words of their answer. */
export function Asked({ detail }: { readonly detail: Detail }): ReactNode {
  const { asked } = detail
  if (asked === null) return null
  return (
    <section className="asked" aria-label="Your question">
      <p className="because">{asked.says}</p>
      {asked.answer !== null && (
        <blockquote>
          <LongText text={asked.answer.text} quotes={[]} />
        </blockquote>
      )}
    </section>
  )
}
