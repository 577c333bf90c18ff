import type { ReactNode } from 'react'

/** A bar as long as its share of the longest one. The number it draws stands beside it, so it says nothing by itself. */
export function Bar({
  value,
  most,
  tone = 'plain',
}: {
  readonly value: number
  readonly most: number
  readonly tone?: 'plain' | 'for'
}): ReactNode {
  const share = most === 0 ? 0 : value / most
  return (
    <span className="bar" aria-hidden="true">
      {value > 0 && <span className={`bar-${tone}`} style={{ inlineSize: `${share * 100}%` }} />}
    </span>
  )
}
