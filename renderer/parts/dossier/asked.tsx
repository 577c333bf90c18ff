import type { ReactNode } from 'react'
import type { Detail } from '../../../shared/results.ts'
import { day } from '../../format/dates.ts'
import { LongText } from '../longText.tsx'
import { quotesAt } from './quotes.ts'

/** That the owner asked them why, and the first words of their answer, also once that is decided on. */
export function Asked({ detail }: { readonly detail: Detail }): ReactNode {
  const { asked, verdict } = detail
  const answer = detail.answer ?? asked?.answer ?? null
  if (asked === null && answer === null) return null
  return (
    <section className="asked" aria-label={asked === null ? 'Their answer' : 'Your question'}>
      {asked !== null && <p className="because">{asked.says}</p>}
      {asked === null && answer !== null && (
        <h3>
          Their answer on <time dateTime={answer.at}>{day(answer.at)}</time>
        </h3>
      )}
      {answer !== null && (
        <blockquote>
          <LongText text={answer.text} quotes={quotesAt(verdict, answer.at)} />
        </blockquote>
      )}
    </section>
  )
}
