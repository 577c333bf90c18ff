import type { Row } from '../../shared/contract.ts'

export const tabs = ['all', 'likely', 'certain'] as const
export type Tab = (typeof tabs)[number]

type Filtered = {
  readonly rows: readonly Row[]
  readonly hidden: ReadonlySet<string>
  readonly tab: Tab
  readonly filter: string
}

/** The rows that are not hidden, are of the tab, and hold every word of the filter. */
export function shownRows({ rows, hidden, tab, filter }: Filtered): readonly Row[] {
  const words = folded(filter).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (tab === 'all' || row.level === tab) &&
      !hidden.has(row.key) &&
      (words.length === 0 || words.every((word) => searchText(row).includes(word))),
  )
}

/** How many rows each tab holds, whatever the filter says. */
export function tabCounts({
  rows,
  hidden,
}: Pick<Filtered, 'rows' | 'hidden'>): Readonly<Record<Tab, number>> {
  const counts = { all: 0, likely: 0, certain: 0 }
  for (const row of rows) {
    if (hidden.size > 0 && hidden.has(row.key)) continue
    counts.all += 1
    if (row.level !== 'none') counts[row.level] += 1
  }
  return counts
}

const searchTexts = new WeakMap<Row, string>()

/** What the filter looks at; worked out once for each row. */
function searchText(row: Row): string {
  let text = searchTexts.get(row)
  if (text === undefined) {
    text = folded(`${row.name} ${row.about} ${row.snippet} ${row.action}`)
    searchTexts.set(row, text)
  }
  return text
}

/** Without case and accents, so that `jose` finds José. */
function folded(text: string): string {
  const lower = text.toLowerCase()
  // Most texts have no letter beyond ASCII; taking letters apart is what costs.
  return /[\u00c0-\u1fff\u2070-\uffff]/.test(lower) ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '') : lower
}
