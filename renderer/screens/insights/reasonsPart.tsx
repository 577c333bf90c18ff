import type { ReactNode } from 'react'
import type { Insights } from '../../../shared/insights.ts'
import { doors } from '../../../shared/model/verdict.ts'
import { go } from '../../actions/navigate.ts'
import { doorWords } from '../../format/insights.ts'
import { curly } from '../../format/quotationMarks.ts'
import { number, signed } from '../../format/words.ts'
import { Bar } from '../../parts/bar.tsx'

type Reasons = Insights['reasons']

/** The rules that speak most often about those who wait, at each door. */
export function ReasonsPart({ reasons }: { readonly reasons: Reasons }): ReactNode {
  return (
    <section className="insight" aria-label="Reasons">
      <h2>The most frequent reasons about the undecided</h2>
      {reasons.length === 0 ? (
        <p>Nobody waits for a decision, so no rule speaks.</p>
      ) : (
        <div className="side-by-side">
          {doors.map((door) => {
            const some = reasons.filter(({ stage }) => stage === door)
            return some.length === 0 ? null : <Table key={door} door={door} reasons={some} />
          })}
        </div>
      )}
      <p>
        <button type="button" className="link" onClick={() => go('rules')}>
          Weigh them otherwise in Rules
        </button>
      </p>
    </section>
  )
}

function Table({
  door,
  reasons,
}: {
  readonly door: (typeof doors)[number]
  readonly reasons: Reasons
}): ReactNode {
  const most = Math.max(...reasons.map(({ people }) => people))
  return (
    <table className="tallies wide reasons">
      <thead>
        <tr>
          <th scope="col">{doorWords[door]}, because</th>
          <th scope="col">Points</th>
          <th scope="col">People</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ rule, because, points, people }) => (
          <tr key={rule}>
            <th scope="row">{curly(because)}</th>
            <td className={points < 0 ? 'points-for' : undefined}>{signed(points)}</td>
            <td>{number(people)}</td>
            <td className="bar-cell">
              <Bar value={people} most={most} tone={points < 0 ? 'for' : 'plain'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
