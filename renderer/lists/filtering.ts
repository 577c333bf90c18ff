import type { Row } from '../../shared/listItems.ts'
import { folded } from '../format/folded.ts'

export const tabs = ['all', 'likely', 'certain'] as const
export type Tab = (typeof tabs)[number]

type Filtered = {
  readonly rows: readonly Row[]
  readonly hidden: ReadonlySet<string>
  readonly tab: Tab
  readonly filter: string
}

type Shown = {
  /** Of the tab, matching the filter. */
  readonly shown: readonly Row[]
  /** How many rows each tab holds under the filter. */
  readonly counts: Readonly<Record<Tab, number>>
  /** How many rows there are, whatever tab and filter say. */
  readonly open: number
}

/** The rows that are not hidden, are of the tab, and hold every word of the filter; and how many there are. */
export function filtered({ rows, hidden, tab, filter }: Filtered): Shown {
  const words = folded(filter).split(/\s+/).filter(Boolean)
  const open = hidden.size === 0 ? rows : rows.filter(({ key }) => !hidden.has(key))
  const matching =
    words.length === 0 ? open : open.filter((row) => words.every((word) => searchText(row).includes(word)))
  const counts = { all: matching.length, likely: 0, certain: 0 }
  for (const { level } of matching) if (level !== 'none') counts[level] += 1
  const shown = tab === 'all' ? matching : matching.filter(({ level }) => level === tab)
  return { shown, counts, open: open.length }
}

const searchTexts = new WeakMap<Row, string>()

/** What the filter looks at; worked out once for each row. */
function searchText(row: Row): string {
  let text = searchTexts.get(row)
  if (text === undefined) {
    text = folded(`${row.name} ${row.about} ${row.snippet} ${row.protected ? 'protected' : row.action}`)
    searchTexts.set(row, text)
  }
  return text
}
