import type { ReactNode } from 'react'
import type { VerdictCard } from '../../../shared/reportCard.ts'
import { agreedLine, outcomeWords } from '../../format/reportCard.ts'
import { number } from '../../format/words.ts'
import { Bar } from '../../parts/bar.tsx'

/** Each kind of verdict, and how often the owner agreed with it. */
export function VerdictTable({ verdicts }: { readonly verdicts: readonly VerdictCard[] }): ReactNode {
  return (
    <section aria-label="How often you agreed">
      <h2>How often you agreed</h2>
      <table className="tallies wide">
        <thead>
          <tr>
            <th scope="col">Advice</th>
            <th scope="col">People</th>
            <th scope="col">You agreed</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => {
            const { action, level, people, agreed, disagreed } = verdict
            return (
              <tr key={`${action} ${level}`}>
                <th scope="row">{outcomeWords(verdict)}</th>
                <td>{number(people)}</td>
                <td>
                  {agreedLine(verdict) ?? (
                    <span className="quiet">{action === 'unsure' ? 'left to you' : 'none decided'}</span>
                  )}
                </td>
                <td className="bar-cell">
                  <Bar value={agreed} most={agreed + disagreed} tone="for" />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
