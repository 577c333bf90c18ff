import { readLabel } from './labels.ts'
import { isMessageLink, linkedSlug } from './links.ts'
import { attribute, hasClass, inside, type PageElement, type PageTree } from './pageTree.ts'

/** A line as it is seen on the page. */
export type PageLine = {
  readonly kind: 'plain' | 'button' | 'reply' | 'note'
  readonly text: string
  /** Where it begins in the document. */
  readonly at: number
  /** It has the text of a link to a profile in it. */
  readonly isLinked: boolean
  /** The id of a sign before the line. */
  readonly icon: string | null
  /** An empty line stands before it. */
  readonly isParted: boolean
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section table td th time tr ul'
  ).split(' '),
)

type State = { readonly kind: PageLine['kind']; readonly isLinked: boolean; readonly isUnseen: boolean }
type Open = { readonly element: PageElement; readonly state: State; readonly breaks: boolean }

const PLAIN: State = { kind: 'plain', isLinked: false, isUnseen: false }

/** The lines inside an element, or of the whole page, in order; none is empty. */
export function linesOf(tree: PageTree, root: PageElement | null): PageLine[] {
  const lines: PageLine[] = []
  const open: Open[] = []
  let line = freshLine()
  let icon: string | null = null
  let isParted = false

  function endLine() {
    const text = line.kind === 'note' ? tidyNote(line.text) : line.text.replace(/\s+/g, ' ').trim()
    if (text !== '') {
      lines.push({ ...line, text, icon, isParted })
      icon = null
      isParted = false
    }
    line = freshLine()
  }
  function state(): State {
    return open.at(-1)?.state ?? PLAIN
  }
  function breakLine() {
    if (state().kind === 'note') line.text += '\n'
    else endLine()
  }

  for (const node of root === null ? tree.nodes : inside(tree, root)) {
    for (let top = open.at(-1); top !== undefined && top.element.end <= node.at; top = open.at(-1)) {
      const { kind } = top.state
      open.pop()
      if (state().kind !== kind) endLine()
      else if (top.breaks) breakLine()
    }
    if (node.kind === 'text') {
      const { kind, isLinked, isUnseen } = state()
      if (isUnseen || node.text === '') continue
      if (line.kind !== kind) endLine()
      if (line.text === '') Object.assign(line, { kind, at: node.at })
      line.text += node.text
      if (isLinked && node.text.trim() !== '') line.isLinked = true
      continue
    }
    if (node.tag === 'br') {
      if (state().kind !== 'note' && line.text.trim() === '') isParted = true
      breakLine()
    } else if (node.tag === 'svg' && attribute(node, 'id') !== '') icon = attribute(node, 'id')
    const inner = stateIn(node, state())
    const breaks = BLOCKS.has(node.tag)
    if (inner.kind !== state().kind) endLine()
    else if (breaks) breakLine()
    open.push({ element: node, state: inner, breaks })
  }
  endLine()
  return lines
}

function freshLine() {
  return { kind: 'plain' as PageLine['kind'], text: '', at: 0, isLinked: false }
}

function stateIn(element: PageElement, outer: State): State {
  const isUnseen =
    outer.isUnseen ||
    element.tag === 'svg' ||
    element.tag === 'title' ||
    hasClass(element, 'visually-hidden') ||
    hasClass(element, 'a11y-text')
  const isLinked = outer.isLinked || linkedSlug(element) !== null
  if (outer.kind === 'reply' || isMessageLink(element)) return { kind: 'reply', isLinked, isUnseen }
  if (outer.kind === 'button' || isButton(element)) return { kind: 'button', isLinked, isUnseen }
  return { kind: outer.kind === 'note' || isNoteBox(element) ? 'note' : 'plain', isLinked, isUnseen }
}

/** What is pressed to answer, or to see more. */
export function isButton(element: PageElement): boolean {
  if (element.tag === 'button' || attribute(element, 'role') === 'button') return true
  return (
    element.tag === 'a' &&
    (readLabel(attribute(element, 'aria-label')) !== null || hasClass(element, 'lt-line-clamp__more'))
  )
}

/** Where the note stands, in the layouts since 2025 and in the one before. */
function isNoteBox(element: PageElement): boolean {
  return (
    attribute(element, 'data-testid') === 'expandable-text-box' ||
    hasClass(element, 'invitation-card__custom-message')
  )
}

/** Line breaks kept, at most one empty line between two paragraphs. */
export function tidyNote(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
