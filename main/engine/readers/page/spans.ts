import type { PageElement } from './pageTree.ts'

/** Answers, for elements in document order, what lies inside one: in the time of a binary search. */
export type Spans = {
  /** Whether one of the elements is this one, or around it. */
  readonly cover: (element: PageElement) => boolean
  /** Whether one of the elements is this one, or inside it. */
  readonly within: (element: PageElement) => boolean
}

export function spansOf(elements: readonly PageElement[]): Spans {
  const sorted = [...elements].sort((a, b) => a.at - b.at)
  const outer = outermost(sorted)
  return {
    cover: (element) => {
      const last = outer[firstFrom(outer, element.at + 1) - 1]
      return last !== undefined && element.at < last.end
    },
    within: (element) => (sorted[firstFrom(sorted, element.at)]?.at ?? element.end) < element.end,
  }
}

/** Without those that lie inside another; in document order. */
export function outermost(sorted: readonly PageElement[]): PageElement[] {
  const outer: PageElement[] = []
  for (const element of sorted) {
    if (element.at >= (outer.at(-1)?.end ?? 0)) outer.push(element)
  }
  return outer
}

/** The place of the first of them that begins at `at` or later. */
export function firstFrom(sorted: readonly { readonly at: number }[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells whether the elements inside another carry more than one different mark. */
export type Marks = {
  readonly differIn: (element: PageElement) => boolean
  readonly anyIn: (element: PageElement) => boolean
}

export function marksOf(marked: readonly { readonly at: number; readonly mark: string }[]): Marks {
  const next: number[] = new Array<number>(marked.length).fill(Number.POSITIVE_INFINITY)
  for (let index = marked.length - 2; index >= 0; index -= 1) {
    const following = marked[index + 1]
    const isSame = marked[index]?.mark === following?.mark
    next[index] = isSame ? (next[index + 1] ?? Number.POSITIVE_INFINITY) : (following?.at ?? 0)
  }
  return {
    differIn: (element) => (next[firstFrom(marked, element.at)] ?? Number.POSITIVE_INFINITY) < element.end,
    anyIn: (element) => (marked[firstFrom(marked, element.at)]?.at ?? element.end) < element.end,
  }
}
