import type { ReactNode } from 'react'
import type { Insights } from '../../../shared/insights.ts'
import { burstLine, copiesLine, spanWords } from '../../format/insights.ts'
import { number } from '../../format/words.ts'
import { Bar } from '../../parts/bar.tsx'
import { LongText } from '../../parts/longText.tsx'

const noQuotes: readonly string[] = []

/** How long after connecting the first words came for which somebody is flagged. */
export function SoonPart({ soon }: { readonly soon: Insights['soon'] }): ReactNode {
  const most = Math.max(0, ...soon.map(({ people }) => people))
  return (
    <section className="insight" aria-label="How soon they wrote">
      <h2>How soon after connecting the flagged words came</h2>
      {most === 0 ? (
        <p>No connection is flagged for what they wrote.</p>
      ) : (
        <table className="tallies wide">
          <thead>
            <tr>
              <th scope="col">After connecting</th>
              <th scope="col">People</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {soon.map(({ days, people }) => (
              <tr key={days}>
                <th scope="row">{spanWords(days)}</th>
                <td>{number(people)}</td>
                <td className="bar-cell">
                  <Bar value={people} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The hours in which the most invitations came without a note. */
export function BurstsPart({ bursts }: { readonly bursts: Insights['bursts'] }): ReactNode {
  return (
    <section className="insight" aria-label="Bursts">
      <h2>Many at once</h2>
      {bursts.length === 0 ? (
        <p>No hour brought several invitations without a note.</p>
      ) : (
        <ul className="insight-list">
          {bursts.map((burst) => (
            <li key={burst.at}>
              <time dateTime={burst.at}>{burstLine(burst)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Texts that came from several people. */
export function CopiesPart({ copies }: { readonly copies: Insights['copies'] }): ReactNode {
  return (
    <section className="insight" aria-label="Copied texts">
      <h2>The same text from several people</h2>
      {copies.length === 0 ? (
        <p>No two people sent you the same text.</p>
      ) : (
        <ul className="insight-list">
          {copies.map((copy) => (
            <li key={copy.text} className="copied">
              <blockquote>
                <LongText text={copy.text} quotes={noQuotes} />
              </blockquote>
              <p className="quiet">{copiesLine(copy)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
