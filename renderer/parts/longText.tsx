import { type ReactNode, useState } from 'react'
import { number } from '../format/words.ts'
import { MarkedText } from './text.tsx'

/** As much as the rules look at. */
const SHOWN_AT_FIRST = 4000

/** Imported text of any length: a message of a megabyte is not drawn until it is asked for. */
export function LongText({
  text,
  quotes,
}: {
  readonly text: string
  readonly quotes: readonly string[]
}): ReactNode {
  const [whole, setWhole] = useState(false)
  const shown = whole ? text : text.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <p className="prose" dir="auto">
        <MarkedText text={shown} quotes={quotes} />
      </p>
      {shown.length < text.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          Show all {number(text.length)} characters
        </button>
      )}
    </>
  )
}
