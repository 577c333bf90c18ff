import { type ReactNode, useEffect, useRef } from 'react'
import { places } from '../actions/focus.ts'

/** The name of a screen. It takes the focus when the screen appears, so that keys and readers begin there. */
export function ScreenHeading({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} id={places.heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
