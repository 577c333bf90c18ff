import { isSuggestionLabel, type Label, readLabel } from './labels.ts'
import { linkedSlug } from './links.ts'
import { isButton } from './pageLines.ts'
import { attribute, elementsOf, hasClass, type PageElement, type PageTree } from './pageTree.ts'
import { type Marks, marksOf } from './spans.ts'

/** Something that only an invitation has: its number, a button that answers it, a class of an older layout. */
export type Anchor = {
  readonly element: PageElement
  readonly number: string | null
  readonly label: Label | null
}

/** All that finding cards starts from, in document order. */
export type Anchors = {
  readonly elements: readonly PageElement[]
  readonly links: readonly PageElement[]
  readonly anchors: readonly Anchor[]
  /** Buttons that offer to invite somebody. */
  readonly connects: readonly PageElement[]
  readonly slugs: Marks
  readonly numbers: Marks
  readonly names: Marks
}

export function anchorsOf(tree: PageTree): Anchors {
  const elements = elementsOf(tree.nodes)
  const links = elements.filter((element) => linkedSlug(element) !== null)
  const anchors = elements.map(anchorOf).filter((anchor) => anchor !== null)
  return {
    elements,
    links,
    anchors,
    connects: elements.filter((element) => isSuggestionLabel(attribute(element, 'aria-label'))),
    slugs: marksOf(links.map((link) => ({ at: link.at, mark: linkedSlug(link) ?? '' }))),
    numbers: marksOf(
      anchors.flatMap(({ element: { at }, number }) => (number === null ? [] : [{ at, mark: number }])),
    ),
    names: marksOf(anchors.flatMap(({ element, label }) => whom(element, label))),
  }
}

function anchorOf(element: PageElement): Anchor | null {
  const number = /^urn:li:invitation:(\d{1,30})$/.exec(attribute(element, 'componentkey'))?.[1] ?? null
  if (number !== null) return { element, number, label: null }
  const label = isButton(element) ? readLabel(attribute(element, 'aria-label')) : null
  return label !== null || isOldCard(element) ? { element, number, label } : null
}

/** The layouts of 2018 to 2025. */
function isOldCard(element: PageElement): boolean {
  if (attribute(element, 'data-view-name') === 'pending-invitation') return true
  if (element.tag !== 'li') return false
  if (hasClass(element, 'invitation-card')) return true
  return element.parent?.tag === 'ul' && hasClass(element.parent, 'mn-invitation-list')
}

/** Whom a button means, or what: `Accept invitation for {thing}`. Nothing where the wording is not known. */
function whom(element: PageElement, label: Label | null): { at: number; mark: string }[] {
  if (label === null) return []
  if (label.name !== null) return [{ at: element.at, mark: label.name }]
  if (label.of !== 'other') return []
  const thing = attribute(element, 'aria-label').replace(/^\S+ (?:an )?invitation (?:for|from) /i, '')
  return [{ at: element.at, mark: `\0${thing}` }]
}
