import { type Anchor, type Anchors, anchorsOf } from './anchors.ts'
import type { Label } from './labels.ts'
import { linkedSlug, linksElsewhere } from './links.ts'
import { linesOf } from './pageLines.ts'
import { attribute, contains, elementsOf, inside, type PageElement, type PageTree } from './pageTree.ts'
import { firstFrom, outermost, spansOf } from './spans.ts'
import { isAccepted, isSuggestionHeading } from './words.ts'

/** One card: the element that holds all of it, and what speaks for its being an invitation. */
export type CardRoot = {
  readonly element: PageElement
  readonly number: string | null
  readonly labels: readonly Label[]
}

/** `loose`: links in the list to profiles that belong to no card and to no suggestion, one for each profile. */
export type CardRoots = { readonly cards: readonly CardRoot[]; readonly loose: readonly PageElement[] }

/** Somebody's card is at most this deep; deeper nesting is no page of LinkedIn's. */
const DEEPEST = 40

/**
 * Finds the invitations on a page known to list them. A card needs evidence: LinkedIn's number of the invitation, a
 * button whose label names the person, or a class of the older layouts. Where a copy has no buttons, or nothing else
 * was found, each item of the list counts. A link to a profile alone is never a card.
 */
export function findCards(tree: PageTree): CardRoots {
  const found = anchorsOf(tree)
  const suggestions = found.connects.map((element) => climb(element, found))
  const suggested = spansOf(suggestions)
  const stop = suggestionsFrom(tree, found.elements)

  const places = found.anchors.map(({ element }) => element)
  const roots = new Set(places.map((element) => climb(element, found)))
  const evident = outermost([...roots].sort((a, b) => a.at - b.at))
    .map((element) => ({
      element,
      own: found.anchors.slice(firstFrom(places, element.at), firstFrom(places, element.end)),
    }))
    .filter(({ element, own }) => !suggested.within(element) && isEvident(tree, element, own))
    .map(({ element, own }) => ({
      element,
      number: own.find(({ number }) => number !== null)?.number ?? null,
      labels: own.map(({ label }) => label).filter((label) => label !== null),
    }))

  const listed = listedItems(tree, found, evident, stop).filter((item) => !suggested.within(item))
  const cards = [...evident, ...listed.map((element) => ({ element, number: null, labels: [] }))]
    .filter(({ element, labels }) => labels.length > 0 || !hasAccepted(tree, element))
    .sort((a, b) => a.element.at - b.element.at)
  return { cards, loose: looseLinks(tree, found, cards, suggestions, stop) }
}

/** From a button or number up to all of its card: a list's item, or the last element with one profile in it. */
function climb(from: PageElement, { slugs, numbers, names }: Anchors): PageElement {
  let best = from
  let next: PageElement | null = from
  for (let depth = 0; next !== null && depth < DEEPEST && !isFrame(next); depth += 1) {
    if ((slugs.differIn(next) && !isItem(next)) || numbers.differIn(next) || names.differIn(next)) break
    best = next
    if (isItem(next)) break
    next = next.parent
  }
  return best
}

function isItem(element: PageElement): boolean {
  return attribute(element, 'role') === 'listitem' || element.tag === 'li'
}

/** What holds the list rather than a card. */
function isFrame(element: PageElement): boolean {
  return (
    /^(?:main|body|html|ul|ol|section)$/.test(element.tag) ||
    /^(?:list|main)$/.test(attribute(element, 'role')) ||
    isColumn(element) ||
    element.attributes.has('data-sdui-screen')
  )
}

function isColumn(element: PageElement): boolean {
  return (
    attribute(element, 'data-testid') === 'lazy-column' ||
    attribute(element, 'componentkey') === 'InvitationManagerPage_InvitationsList'
  )
}

/** A label that does not say by itself whom it means has to have the name on the card in it. */
function isEvident(tree: PageTree, root: PageElement, anchors: readonly Anchor[]): boolean {
  if (anchors.some(({ number, label }) => number !== null || label?.of !== 'open')) return true
  const names = possibleNames(tree, root)
  const labels = new Set(anchors.map(({ element }) => attribute(element, 'aria-label')))
  return [...labels].slice(0, MOST_LABELS).some((label) => names.some((name) => label.includes(name)))
}

/** The buttons of one card are few. */
const MOST_LABELS = 10

/** What the person may be called: by the bold text, the first line, the links to a profile. */
function possibleNames(tree: PageTree, root: PageElement): string[] {
  const bold = elementsOf(inside(tree, root)).filter(({ tag }) => tag === 'strong')
  const lines = linesOf(tree, root).filter(({ kind }) => kind === 'plain')
  const linked = lines.filter(({ isLinked }) => isLinked)
  return [...bold.slice(0, 1).flatMap((element) => linesOf(tree, element)), ...lines.slice(0, 1), ...linked]
    .slice(0, MOST_LABELS)
    .map(({ text }) => text)
}

/** The list's own items, on a page without buttons or without any other evidence. */
function listedItems(
  tree: PageTree,
  { elements, slugs }: Anchors,
  evident: readonly { readonly element: PageElement }[],
  stop: number,
): PageElement[] {
  const hasButtons = elements.some(({ tag }) => tag === 'button')
  if (evident.length > 0 && hasButtons) return []
  const taken = spansOf(evident.map(({ element }) => element))
  const columns = spansOf(elements.filter(isColumn))
  const items = elements.filter(
    (element) =>
      attribute(element, 'role') === 'listitem' &&
      element.at < stop &&
      columns.cover(element) &&
      !taken.cover(element) &&
      !taken.within(element),
  )
  return outermost(items).filter(
    (item) =>
      (slugs.anyIn(item) && !slugs.differIn(item)) || elementsOf(inside(tree, item)).some(linksElsewhere),
  )
}

/** Where the suggestions begin that follow the list; past the end when there are none. */
function suggestionsFrom(tree: PageTree, elements: readonly PageElement[]): number {
  const heading = elements.find(
    (element) =>
      /^h[1-6]$/.test(element.tag) && linesOf(tree, element).some(({ text }) => isSuggestionHeading(text)),
  )
  return heading?.at ?? tree.nodes.length
}

function looseLinks(
  tree: PageTree,
  { elements, links }: Anchors,
  cards: readonly CardRoot[],
  suggestions: readonly PageElement[],
  stop: number,
): PageElement[] {
  const list = listOf(elements, cards)
  const taken = spansOf([...cards.map(({ element }) => element), ...suggestions, ...elements.filter(isAside)])
  const carded = spansOf(cards.map(({ element }) => element))
  const known = new Set(links.filter((link) => carded.cover(link)).map(linkedSlug))
  const accepted = spansOf(
    outermost(elements.filter(isItem)).filter((item) => !taken.cover(item) && hasAccepted(tree, item)),
  )
  return links.filter((link) => {
    const slug = linkedSlug(link)
    if (known.has(slug) || link.at >= stop || taken.cover(link) || accepted.cover(link)) return false
    known.add(slug)
    return list === null || contains(list, link)
  })
}

/** What holds all cards; without any, the page's main part. */
function listOf(elements: readonly PageElement[], cards: readonly CardRoot[]): PageElement | null {
  const [first] = cards
  const last = cards.at(-1)
  if (first === undefined || last === undefined) {
    return elements.find(isColumn) ?? elements.find(({ tag }) => tag === 'main') ?? null
  }
  let outer = first.element.parent
  while (outer !== null && !contains(outer, last.element)) outer = outer.parent
  return outer
}

function isAside(element: PageElement): boolean {
  return /^(?:nav|aside|footer|header)$/.test(element.tag) || /\boverlay\b/i.test(attribute(element, 'class'))
}

function hasAccepted(tree: PageTree, element: PageElement): boolean {
  return linesOf(tree, element).some(({ kind, text }) => kind === 'plain' && isAccepted(text))
}
