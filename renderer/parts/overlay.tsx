import { type ReactNode, useEffect, useRef } from 'react'
import { patch } from '../state.ts'

/**
 * A native dialog: it holds the focus, Escape closes it, and the focus returns to where it was. A click beside it closes
 * it too, unless something may have been typed into it.
 */
export function Overlay({
  label,
  className = '',
  keep = false,
  children,
}: {
  readonly label: string
  readonly className?: string
  readonly keep?: boolean
  readonly children: ReactNode
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; a click beside it does the same for the mouse
    <dialog
      ref={dialog}
      className={`overlay ${className}`}
      aria-label={label}
      onClose={closeOverlay}
      onClick={(event) => !keep && event.target === event.currentTarget && closeOverlay()}
    >
      <div className="overlay-body">{children}</div>
    </dialog>
  )
}

export function closeOverlay(): void {
  patch({ overlay: null })
}
