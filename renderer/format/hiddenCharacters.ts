/** A stretch of plain text, or one character that would not be seen, by its code: `U+202E`. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hidden'; readonly code: string }

/**
 * Control characters (but tab and line break), characters that turn the direction of text, zero-width spaces and
 * joiners of words, line and paragraph separators, interlinear marks and tag letters. The joiners of emoji and of
 * Persian stay, and so do the flags of regions, which are written with tag letters: they are matched first.
 */
const hidden =
  /(\u{1f3f4}[\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Cuts a text at the characters that would not be seen. `\r\n` counts as a line break. */
export function showHidden(text: string): readonly Piece[] {
  const clean = text.replaceAll('\r\n', '\n')
  const pieces: Piece[] = []
  let done = 0
  for (const match of clean.matchAll(hidden)) {
    const flag = match[1]
    if (flag !== undefined) continue
    if (match.index > done) pieces.push({ kind: 'text', text: clean.slice(done, match.index) })
    pieces.push({ kind: 'hidden', code: codeOf(match[0]) })
    done = match.index + match[0].length
  }
  if (done < clean.length) pieces.push({ kind: 'text', text: clean.slice(done) })
  return pieces
}

/** The same in one line of text, for a tooltip or an announcement: `Ana ⟨U+202E⟩Silva`. */
export function plain(text: string): string {
  return showHidden(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `⟨${piece.code}⟩`))
    .join('')
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
