import { type ReactNode, useState } from 'react'
import type { Stage } from '../../../shared/model/verdict.ts'
import type { Flips } from '../../../shared/reportCard.ts'
import { type FlipGroup, flipGroups, outcomeWords } from '../../format/reportCard.ts'
import { number } from '../../format/words.ts'
import { Foreign } from '../../parts/text.tsx'
import { patch } from '../../state.ts'

const DRAWN_AT_FIRST = 8

/** Whose verdict would change, by what to what; each of them can be opened. */
export function FlipList({
  title,
  door,
  flips,
}: {
  readonly title: string
  readonly door: Stage
  readonly flips: Flips
}): ReactNode {
  if (flips.count === 0) return null
  return (
    <section className="flips" aria-label={title}>
      <h3>
        {title}: {number(flips.count)} of {number(flips.of)}
      </h3>
      {flipGroups(flips).map((group) => (
        <Group
          key={`${group.from.action} ${group.from.level} ${group.to.action} ${group.to.level}`}
          group={group}
          door={door}
        />
      ))}
    </section>
  )
}

function Group({
  group: { from, to, count, people },
  door,
}: {
  readonly group: FlipGroup
  readonly door: Stage
}): ReactNode {
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  const unlisted = count - people.length
  return (
    <div className="flip-group">
      <p className="flip-kind">
        {outcomeWords(from)} <span aria-hidden="true">→</span>
        <span className="unseen"> would be</span> {outcomeWords(to)}{' '}
        <span className="quiet">{number(count)}</span>
      </p>
      <ul>
        {people.slice(0, drawn).map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className="link"
              onClick={() => patch({ personShown: { key, stage: door }, overlay: 'person' })}
            >
              <Foreign text={name} />
            </button>
          </li>
        ))}
      </ul>
      {drawn < people.length && (
        <button type="button" className="link" onClick={() => setDrawn(people.length)}>
          Show {number(people.length - drawn)} more
        </button>
      )}
      {drawn >= people.length && unlisted > 0 && <p className="quiet">and {number(unlisted)} more</p>}
    </div>
  )
}
