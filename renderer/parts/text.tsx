import { memo, type ReactNode } from 'react'
import { showHidden } from '../format/hiddenCharacters.ts'
import { markQuotes } from '../format/marks.ts'
import { curly } from '../format/quotationMarks.ts'

/** Imported text, with the characters that would not be seen made visible. */
export const PlainText = memo(function PlainText({ text }: { readonly text: string }): ReactNode {
  const pieces = showHidden(text)
  return pieces.map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <span key={index} className="hidden-character">
        ⟨{piece.code}⟩
      </span>
    ),
  )
})

/** A name or another short text of somebody else, which cannot turn the direction of what stands around it. */
export function Foreign({
  text,
  className,
}: {
  readonly text: string
  readonly className?: string
}): ReactNode {
  return (
    <bdi dir="auto" className={className}>
      <PlainText text={text} />
    </bdi>
  )
}

/** A sentence of the engine's, which may quote others. */
export function Sentence({ text }: { readonly text: string }): ReactNode {
  return <Foreign text={curly(text)} />
}

/** Imported text in which the quoted words are marked. */
export const MarkedText = memo(function MarkedText({
  text,
  quotes,
}: {
  readonly text: string
  readonly quotes: readonly string[]
}): ReactNode {
  return markQuotes(text, quotes).map((stretch, index) => {
    const Part = stretch.marked ? 'mark' : 'span'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text never move
      <Part key={index}>
        <PlainText text={stretch.text} />
      </Part>
    )
  })
})
