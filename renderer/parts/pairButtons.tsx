import type { ReactNode } from 'react'
import type { Duplicate } from '../../shared/results.ts'
import { settle } from '../actions/settle.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { commandOf, Hint } from './hint.tsx'

/** The owner's word about two people. `keys` shows the keys where they speak to this pair. */
export function PairButtons({
  pair,
  keys = false,
}: {
  readonly pair: Duplicate
  readonly keys?: boolean
}): ReactNode {
  const name = plain(pair.people[0].name)
  return (
    <p className="actions">
      {(['same', 'apart'] as const).map((id) => (
        <button
          key={id}
          type="button"
          className="button small"
          onClick={() => void settle(pair, id === 'same')}
        >
          {commandOf(id).label}
          <span className="unseen">: {name}</span>
          {keys && <Hint id={id} />}
        </button>
      ))}
    </p>
  )
}
