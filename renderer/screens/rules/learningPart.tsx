import type { ReactNode } from 'react'
import { type Learned, learnedAt } from '../../../shared/model/weighing.ts'
import type { Learning } from '../../../shared/reportCard.ts'
import { DID } from '../../../shared/rules/learned.ts'
import { editWeighing } from '../../actions/weigh.ts'
import { day } from '../../format/dates.ts'
import { number } from '../../format/words.ts'
import { Sentence } from '../../parts/text.tsx'
import { isSame } from '../../weighingEdits.ts'
import type { DoorPart } from './doorPart.ts'

/** One more rule, learned from the owner's decisions: how far it is, what it goes by, and its switch. */
export function LearningPart({ card, door, weighing }: DoorPart): ReactNode {
  const learning = card.learning.find(({ stage }) => stage === door)
  if (learning === undefined) return null
  const effective = learnedAt(weighing, door)
  return (
    <section className="learning" aria-label="Learning from your decisions">
      <h2>Learning from your decisions</h2>
      <p className="quiet">
        One more rule, learned on this computer from what you decided. It makes nobody certain by itself, and
        is off until you switch it on.
      </p>
      <State inForce={learning.inForce} effective={effective} />
      <p>
        <Sentence text={learning.says} />
      </p>
      <Progress learning={learning} />
      {learning.reasons.length > 0 && (
        <>
          <h3>What it goes by</h3>
          <ul className="learning-reasons">
            {learning.reasons.map((reason) => (
              <li key={reason}>
                <Sentence text={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Switch learning={learning} effective={effective} />
    </section>
  )
}

/** Whether it is on, and what saving would make of that. */
function State({
  inForce,
  effective,
}: {
  readonly inForce: Learned | null
  readonly effective: Learned | null
}): ReactNode {
  const then = effective === null ? 'off' : inForce === null ? 'on' : 'learned again'
  return (
    <p>
      <span className="loud">
        {inForce === null
          ? 'Off.'
          : `On, learned from ${number(inForce.decisions)} decisions on ${day(inForce.at)}.`}
      </span>
      {!isSame(inForce, effective) && ` It will be ${then} once you save.`}
    </p>
  )
}

function Progress({ learning }: { readonly learning: Learning }): ReactNode {
  const { against, inFavour, needed, stage } = learning
  const enough = against + inFavour >= needed.all && Math.min(against, inFavour) >= needed.each
  if (enough) return null
  const steps = [
    { what: 'decided', value: against + inFavour, of: needed.all },
    { what: DID[stage].against, value: against, of: needed.each },
    { what: DID[stage].inFavour, value: inFavour, of: needed.each },
  ]
  return (
    <ul className="learning-steps">
      {steps.map(({ what, value, of }) => (
        <li key={what}>
          <span>
            {number(value)} {what} of {number(of)} needed
          </span>
          <progress aria-hidden="true" max={of} value={Math.min(value, of)} />
        </li>
      ))}
    </ul>
  )
}

/** `effective` is what would be in force if the draft were saved. */
function Switch({
  learning: { stage, offer, inForce },
  effective,
}: {
  readonly learning: Learning
  readonly effective: Learned | null
}): ReactNode {
  const available = inForce ?? offer
  const put = (learned: Learned | null): void =>
    editWeighing((edits) => ({ ...edits, learned: { ...edits.learned, [stage]: learned } }))
  if (available === null) return null
  return (
    <p className="actions">
      <button
        type="button"
        className="button small"
        onClick={() => put(effective === null ? available : null)}
      >
        {effective === null ? 'Switch on' : 'Switch off'}
      </button>
      {inForce !== null && offer !== null && !isSame(inForce, offer) && (
        <button
          type="button"
          className="button small"
          aria-pressed={isSame(effective, offer)}
          onClick={() => put(isSame(effective, offer) ? inForce : offer)}
        >
          Learn again from {number(offer.decisions)} decisions
        </button>
      )}
    </p>
  )
}
