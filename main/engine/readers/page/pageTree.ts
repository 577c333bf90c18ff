/** An element, by its place in document order; `end` is one past the last node inside it. */
export type PageElement = {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | null
  readonly at: number
  readonly end: number
}

export type PageText = {
  readonly kind: 'text'
  readonly text: string
  readonly parent: PageElement | null
  readonly at: number
}

export type PageNode = PageElement | PageText

/** A page as a list of its nodes in document order, so that no depth of nesting can hurt whoever walks it. */
export type PageTree = { readonly nodes: readonly PageNode[] }

/** What lies inside an element, in document order, it itself left out. */
export function inside(tree: PageTree, element: PageElement): readonly PageNode[] {
  return tree.nodes.slice(element.at + 1, element.end)
}

export function elementsOf(nodes: readonly PageNode[]): PageElement[] {
  return nodes.filter((node) => node.kind === 'element')
}

/** Empty when the element has no such attribute. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name) ?? ''
}

export function hasClass(element: PageElement, name: string): boolean {
  const classes = element.attributes.get('class')
  return classes?.includes(name) === true && classes.split(/\s+/).includes(name)
}

export function contains(outer: PageElement, inner: { readonly at: number }): boolean {
  return outer.at <= inner.at && inner.at < outer.end
}

/** All text inside, with single spaces. */
export function textOf(tree: PageTree, element: PageElement): string {
  return inside(tree, element)
    .map((node) => (node.kind === 'text' ? node.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
