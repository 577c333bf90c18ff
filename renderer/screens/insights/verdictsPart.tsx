import type { ReactNode } from 'react'
import type { Insights } from '../../../shared/insights.ts'
import { doors } from '../../../shared/model/verdict.ts'
import { doorWords } from '../../format/insights.ts'
import { outcomeWords, placeOf } from '../../format/reportCard.ts'
import { number } from '../../format/words.ts'
import { Bar } from '../../parts/bar.tsx'

type Verdicts = Insights['verdicts']

/** Everyone at both doors by verdict: who still waits, and who is decided. */
export function VerdictsPart({ verdicts }: { readonly verdicts: Verdicts }): ReactNode {
  if (verdicts.length === 0) return null
  return (
    <section className="insight" aria-label="Verdicts">
      <h2>What Doorman advises</h2>
      <div className="side-by-side">
        {doors.map((door) => {
          const some = verdicts.filter(({ stage }) => stage === door)
          return some.length === 0 ? null : <Table key={door} door={door} verdicts={some} />
        })}
      </div>
    </section>
  )
}

function Table({
  door,
  verdicts,
}: {
  readonly door: (typeof doors)[number]
  readonly verdicts: Verdicts
}): ReactNode {
  const most = Math.max(...verdicts.map(({ open, decided }) => open + decided))
  return (
    <table className="tallies wide">
      <thead>
        <tr>
          <th scope="col">{doorWords[door]}</th>
          <th scope="col">Open</th>
          <th scope="col">Decided</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {verdicts
          .toSorted((a, b) => placeOf(a) - placeOf(b))
          .map((verdict) => (
            <tr key={`${verdict.action} ${verdict.level}`}>
              <th scope="row">{outcomeWords(verdict)}</th>
              <td>{number(verdict.open)}</td>
              <td>{number(verdict.decided)}</td>
              <td className="bar-cell">
                <Bar value={verdict.open + verdict.decided} most={most} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
