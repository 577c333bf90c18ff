import type { ReactNode } from 'react'
import type { Month } from '../../format/insights.ts'
import { monthName } from '../../format/months.ts'
import { number } from '../../format/words.ts'
import { MonthBars, type Series } from './monthBars.tsx'

const invitations: readonly Series[] = [
  { name: 'with a note', tone: 'a', amountOf: ({ withNote }) => withNote },
  { name: 'without', tone: 'b', amountOf: ({ invitations, withNote }) => invitations - withNote },
]
const connections: readonly Series[] = [
  { name: 'Connections', tone: 'a', amountOf: (month) => month.connections },
]
const wrote: readonly Series[] = [{ name: 'People', tone: 'a', amountOf: (month) => month.wrote }]

/** Who came and who wrote, month by month: drawn, and as a table. */
export function MonthsPart({ months }: { readonly months: readonly Month[] }): ReactNode {
  if (months.length === 0) return null
  return (
    <section className="insight" aria-label="Month by month">
      <h2>Month by month</h2>
      <MonthBars title="Invitations you got" months={months} series={invitations} />
      <MonthBars title="New connections" months={months} series={connections} />
      <MonthBars title="Connections who wrote to you" months={months} series={wrote} />
      <details>
        <summary>As a table</summary>
        <div className="table-room">
          <table className="tallies wide">
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col">Invitations</th>
                <th scope="col">With a note</th>
                <th scope="col">Connections</th>
                <th scope="col">Wrote to you</th>
              </tr>
            </thead>
            <tbody>
              {months.toReversed().map((month) => (
                <tr key={month.month}>
                  <th scope="row">{monthName(month.month)}</th>
                  <td>{number(month.invitations)}</td>
                  <td>{number(month.withNote)}</td>
                  <td>{number(month.connections)}</td>
                  <td>{number(month.wrote)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
