import type { Tab } from './card.ts'
import { linesOf } from './pageLines.ts'
import { attribute, elementsOf, inside, type PageElement, type PageTree } from './pageTree.ts'
import { readCount } from './words.ts'

const COUNTED = /^(?<name>\p{L}.{0,60}?) ?\((?<count>\d{1,3}(?:[.,\s’]\d{3})+|\d{1,7})\)$/u

/** Tabs that have every invitation: `All`, and `People` on the page of those sent. */
const WHOLE = /^(?:All|Alle|People|Personen)$/i

/** `Personen (1.052)`; null when the line is no tab with a count. */
export function readTab(line: string): Tab | null {
  const groups = COUNTED.exec(line)?.groups
  if (groups === undefined) return null
  const { name = '', count = '' } = groups
  return { name, count: readCount(count), isWhole: WHOLE.test(name) }
}

/** Far more than LinkedIn has; what only looks like a tab comes later. */
const MOST_TABS = 20

/** The nodes of a tab, its check mark included. */
const LARGEST_TAB = 12

/** The tab in front: the one marked as chosen, else the first with a count above the list, which begins at `before`. */
export function tabInFront(tree: PageTree, before: number): Tab | null {
  const main = tree.nodes.find((node) => node.kind === 'element' && node.tag === 'main')
  const tabs = linesOf(tree, null)
    .filter(({ at }) => at < before && at > (main?.at ?? 0) - 1)
    .map(({ text, at }) => ({ tab: readTab(text), at }))
    .filter((found): found is { tab: Tab; at: number } => found.tab !== null)
    .slice(0, MOST_TABS)
  const chosen = tabs.find(({ at }) => isChosen(tree, at))
  return (chosen ?? tabs[0])?.tab ?? null
}

function isChosen(tree: PageTree, at: number): boolean {
  let element = tree.nodes[at]?.parent ?? null
  while (element !== null && element.end - element.at <= LARGEST_TAB) {
    if (isMarked(element)) return true
    const inner = elementsOf(inside(tree, element))
    if (inner.some(({ tag, attributes }) => tag === 'input' && attributes.has('checked'))) return true
    element = element.parent
  }
  return false
}

function isMarked(element: PageElement): boolean {
  return (
    ['aria-checked', 'aria-selected', 'aria-pressed'].some((name) => attribute(element, name) === 'true') ||
    /^(?:page|true|location)$/.test(attribute(element, 'aria-current'))
  )
}
