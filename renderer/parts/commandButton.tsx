import type { ReactNode } from 'react'
import type { CommandId } from '../../shared/commands.ts'
import { run } from '../actions/run.ts'
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
  const nothingToDo = useApp(({ stats }) => (id === 'undo' || id === 'redo') && stats?.[id] === false)
  return (
    <button
      type="button"
      className={`button ${className}`}
      disabled={disabled || nothingToDo}
      title={title}
      aria-keyshortcuts={aria}
      onClick={() => run(id)}
    >
      {children ?? commandOf(id).label}
      <Hint id={id} />
    </button>
  )
}
