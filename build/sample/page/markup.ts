/** A piece of a page: text, or an element with what is in it. */
export type Piece = string | Element
export type Element = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: readonly Piece[]
}

/** An element; pieces that are null are left out. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Piece | null | readonly (Piece | null)[])[]
): Element {
  return { tag, attributes, inside: inside.flat().filter((piece) => piece !== null) }
}

const EMPTY: ReadonlySet<string> = new Set(['img', 'input', 'br', 'hr', 'meta', 'link'])

export function toHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapeText(piece)
  const { tag, attributes, inside } = piece
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`)
  const open = `<${tag}${written.join('')}>`
  if (EMPTY.has(tag)) return open
  const isRaw = tag === 'script' || tag === 'style'
  const content = inside.map((part) => (isRaw && typeof part === 'string' ? part : toHtml(part)))
  return `${open}${content.join('')}</${tag}>`
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The piece with every element replaced by what `change` makes of it, the innermost first; null drops it. */
export function changed(piece: Piece, change: (element: Element) => Element | null): Piece | null {
  if (typeof piece === 'string') return piece
  const inside = piece.inside.map((part) => changed(part, change)).filter((part) => part !== null)
  return change({ ...piece, inside })
}
