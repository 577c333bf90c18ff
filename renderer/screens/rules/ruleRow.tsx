import { type ReactNode, useId, useState } from 'react'
import { levels } from '../../../shared/model/verdict.ts'
import { MOST_POINTS, type Weighing } from '../../../shared/model/weighing.ts'
import type { ReportCard, RuleCard } from '../../../shared/reportCard.ts'
import { editWeighing } from '../../actions/weigh.ts'
import { curly } from '../../format/quotationMarks.ts'
import { agreedLine } from '../../format/reportCard.ts'
import { number } from '../../format/words.ts'
import { Stepper } from '../../parts/stepper.tsx'
import { edited, noEdits, weightOf } from '../../weighingEdits.ts'

const levelWords = {
  certain: 'In certain verdicts',
  likely: 'In likely verdicts',
  none: 'In others',
} as const

/** One rule with its weight and its switch, and behind a button how it went at each level of the verdict. */
export function RuleRow({
  rule,
  card,
  weighing,
}: {
  readonly rule: RuleCard
  readonly card: ReportCard
  readonly weighing: Weighing
}): ReactNode {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { standard, hits, agreed, disagreed } = rule
  const because = curly(rule.because)
  const saved = edited(card, noEdits)
  const [weight, savedWeight] = [weightOf(rule, weighing), weightOf(rule, saved)]
  const isOff = weighing.off.includes(rule.id)
  const changed = weight !== savedWeight || isOff !== saved.off.includes(rule.id)
  const aside = [
    standard > 0 ? 'speaks against them' : 'speaks for them',
    ...(weight !== savedWeight ? [`was ${number(savedWeight)}`] : []),
    ...(weight !== Math.abs(standard) && savedWeight !== Math.abs(standard)
      ? [`standard ${number(Math.abs(standard))}`]
      : []),
  ]
  return (
    <>
      <tr className={changed ? 'rule rule-changed' : 'rule'}>
        <th scope="row" className="rule-says">
          <span className={standard < 0 ? 'points points-for' : 'points'} aria-hidden="true">
            {standard < 0 ? '−' : '+'}
          </span>
          <span className={isOff || weight === 0 ? 'quiet' : 'because'}>{because}</span>
          <span id={`${id}-aside`} className="rule-aside">
            {aside.join(' · ')}
          </span>
        </th>
        <td className="rule-weight">
          <Stepper
            label={`Weight: ${because}`}
            value={weight}
            min={0}
            max={MOST_POINTS}
            describedBy={`${id}-aside`}
            onChange={(value) =>
              editWeighing((edits) => ({ ...edits, points: { ...edits.points, [rule.id]: value } }))
            }
          />
        </td>
        <td className="rule-on">
          <label className="choice">
            <input
              type="checkbox"
              aria-label={`On: ${because}`}
              checked={!isOff}
              onChange={() =>
                editWeighing((edits) => ({ ...edits, off: { ...edits.off, [rule.id]: !isOff } }))
              }
            />
            <span className="narrow-label" aria-hidden="true">
              On
            </span>
          </label>
        </td>
        <Figure label="Speaks of" value={hits} />
        <Figure label="You agreed" value={agreed} />
        <Figure label="You disagreed" value={disagreed} />
        <td className="rule-more">
          {agreed + disagreed > 0 && (
            <button
              type="button"
              className="disclose"
              aria-expanded={open}
              aria-controls={open ? `${id}-levels` : undefined}
              aria-label={`By level: ${because}`}
              title="By the level of the verdict"
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? '▾' : '▸'}</span>
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr id={`${id}-levels`} className="rule-levels">
          <td colSpan={7}>
            <ul>
              {levels.toReversed().map((level) => (
                <li key={level}>
                  <span className="quiet">{levelWords[level]}: </span>
                  {agreedLine(rule.levels[level]) ?? <span className="quiet">none decided</span>}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
}

function Figure({ label, value }: { readonly label: string; readonly value: number }): ReactNode {
  return (
    <td className="figure">
      <span className="narrow-label" aria-hidden="true">
        {label}{' '}
      </span>
      {number(value)}
    </td>
  )
}
