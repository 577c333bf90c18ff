import { type ReactNode, useId } from 'react'
import type { Stage } from '../../../shared/model/verdict.ts'
import type { ReportCard } from '../../../shared/reportCard.ts'
import { editWeighing } from '../../actions/weigh.ts'
import { number } from '../../format/words.ts'
import { type LimitField, limitFields, shownLimit } from '../../limitFields.ts'
import { Stepper } from '../../parts/stepper.tsx'
import { useApp } from '../../state.ts'

const explained = {
  invitation:
    'The points of all rules are added up. From here on a verdict is given; in between, it is left to you. Only certain ones can be selected all at once.',
  connection:
    'The points of all rules are added up. From here on removing or keeping is advised; in between, nothing is. Only certain ones can be selected all at once.',
} as const

/** From how many points on something is advised, and certain. */
export function LimitsPart({ card, door }: { readonly card: ReportCard; readonly door: Stage }): ReactNode {
  const edits = useApp((state) => state.weighingEdits.limits)
  return (
    <section className="limits" aria-label="Limits">
      <h2>Limits</h2>
      <p className="quiet">{explained[door]}</p>
      <div className="limit-fields">
        {limitFields(door, { ...card.limits, ...edits }).map((field) => (
          <Limit key={field.name} field={field} card={card} />
        ))}
      </div>
    </section>
  )
}

function Limit({ field, card }: { readonly field: LimitField; readonly card: ReportCard }): ReactNode {
  const id = useId()
  const { name, label, unit, value, min, max } = field
  const [saved, standard] = [shownLimit(name, card.limits[name]), shownLimit(name, card.standardLimits[name])]
  const aside = [
    ...(value !== saved ? [`was ${number(saved)}`] : []),
    ...(value !== standard && saved !== standard ? [`standard ${number(standard)}`] : []),
  ]
  return (
    <div className={value === saved ? 'limit' : 'limit rule-changed'}>
      <span className="limit-label">{label}</span>
      <Stepper
        label={`${label}, in ${unit}`}
        value={value}
        min={min}
        max={max}
        describedBy={`${id}-aside`}
        onChange={(wanted) =>
          editWeighing((edits) => ({
            ...edits,
            limits: { ...edits.limits, [name]: shownLimit(name, wanted) },
          }))
        }
      />
      <span>
        {unit}{' '}
        <span id={`${id}-aside`} className="rule-aside">
          {aside.join(' · ')}
        </span>
      </span>
    </div>
  )
}
