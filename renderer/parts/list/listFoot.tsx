import type { ReactNode } from 'react'
import type { Stage } from '../../../shared/model/verdict.ts'
import { number } from '../../format/words.ts'
import { useApp } from '../../state.ts'
import { CommandButton } from '../commandButton.tsx'

/** How far the owner has come, and the way back. */
export function ListFoot({ stage }: { readonly stage: Stage }): ReactNode {
  const tally = useApp(({ stats }) => (stage === 'invitation' ? stats?.queue : stats?.removals))
  if (tally === undefined) return null
  const all = tally.open + tally.decided
  return (
    <footer className="list-foot">
      <span className="list-foot-text">
        {number(tally.decided)} of {number(all)} decided
      </span>
      <progress aria-label="Decided" max={Math.max(1, all)} value={tally.decided} />
      <CommandButton id="undo" className="small" />
    </footer>
  )
}
