import type { ReactNode } from 'react'
import { alternativesLine } from '../../../shared/alternatives.ts'
import { agreementLine, flipsLine, lessonsLine } from '../../../shared/foreseen.ts'
import type { Weighing } from '../../../shared/model/weighing.ts'
import type { RuleCard, Suggestion } from '../../../shared/reportCard.ts'
import { nameOfRule } from '../../../shared/rules/weighingChanges.ts'
import { editWeighing } from '../../actions/weigh.ts'
import { weightOf } from '../../weighingEdits.ts'

/** Other weights that would go better with the owner's decisions. Only the owner puts them in force. */
export function Suggestions({
  suggestions,
  rules,
  weighing,
}: {
  readonly suggestions: readonly Suggestion[]
  readonly rules: readonly RuleCard[]
  readonly weighing: Weighing
}): ReactNode {
  if (suggestions.length === 0) return null
  const isTried = ({ rule: id, to }: Suggestion): boolean => {
    const rule = rules.find((one) => one.id === id)
    return rule !== undefined && weightOf(rule, weighing) === to && !weighing.off.includes(id)
  }
  return (
    <section className="suggestions" aria-label="Suggestions">
      <h2>Suggestions from your decisions</h2>
      <ul className="cards">
        {suggestions.map((one) => (
          <Card key={one.rule} suggestion={one} tried={isTried(one)} />
        ))}
      </ul>
    </section>
  )
}

/** To try it switches the rule on as well: the weight of one that is off weighs nothing. */
function Card({
  suggestion,
  tried,
}: {
  readonly suggestion: Suggestion
  readonly tried: boolean
}): ReactNode {
  const { rule, to, says } = suggestion
  const lessons = lessonsLine(suggestion)
  const alternatives = alternativesLine(suggestion)
  const toggle = (): void =>
    editWeighing((edits) => {
      const { [rule]: _points, ...points } = edits.points
      const { [rule]: _off, ...off } = edits.off
      return tried
        ? { ...edits, points, off }
        : { ...edits, points: { ...points, [rule]: to }, off: { ...off, [rule]: false } }
    })
  return (
    <li className="card">
      <h3>{says}</h3>
      <p>{agreementLine(suggestion)}</p>
      {lessons !== null && <p>{lessons}</p>}
      <p className="quiet">{flipsLine(suggestion)}</p>
      {alternatives !== null && <p>{alternatives}</p>}
      <p className="actions">
        <button type="button" className="button small" aria-pressed={tried} onClick={toggle}>
          {tried ? 'Tried: not saved yet' : 'Try it'}
          <span className="unseen"> {nameOfRule(rule)}</span>
        </button>
      </p>
    </li>
  )
}
