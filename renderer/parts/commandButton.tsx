import type { ReactNode } from 'react'
import type { CommandId } from '../../shared/commands.ts'
import { run } from '../actions/run.ts'
import { askedNow } from '../askedNow.ts'
import { useApp } from '../state.ts'
import { commandOf, Hint, useKey } from './hint.tsx'

/**
 * A button that does what a command of the table does, with the label and the key of the table. Undo and redo are
 * disabled while there is nothing for them to do.
 */
export function CommandButton({
  id,
  className = '',
  disabled = false,
  title,
  children,
}: {
  readonly id: CommandId
  readonly className?: string
  readonly disabled?: boolean
  readonly title?: string | undefined
  readonly children?: ReactNode
}): ReactNode {
  const { aria } = useKey(id)
  // Right after somebody was asked, the key means their page, not the one that is shown.
  const keyIsTaken = useApp((state) => id === 'open' && askedNow(state)?.hasPage === true)
  const nothingToDo = useApp(({ stats }) => (id === 'undo' || id === 'redo') && stats?.[id] === false)
  return (
    <button
      type="button"
      className={`button ${className}`}
      disabled={disabled || nothingToDo}
      title={title}
      aria-keyshortcuts={keyIsTaken ? undefined : aria}
      onClick={() => run(id)}
    >
      {children ?? commandOf(id).label}
      {!keyIsTaken && <Hint id={id} />}
    </button>
  )
}
