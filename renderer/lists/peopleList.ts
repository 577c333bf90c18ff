import type { Failure } from '../../shared/contract.ts'
import type { Row } from '../../shared/listItems.ts'
import type { Verb } from '../../shared/model/decision.ts'
import { filtered, type Tab } from './filtering.ts'
import { union, without } from './sets.ts'

/**
 * One of the two lists, as the window sees it. Values are never changed in place.
 *
 * `rows` is what the engine listed, in its order; `hidden` are those decided since. A decision only hides a row and an
 * undo only shows it again, so it comes back between its old neighbours.
 */
export type PeopleList = {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly failure: Failure | null
  readonly rows: readonly Row[]
  readonly hidden: ReadonlySet<string>
  readonly tab: Tab
  readonly filter: string
  readonly active: string | null
  /** Where a selection that is being extended began. */
  readonly anchor: string | null
  readonly selected: ReadonlySet<string>
  /** A decision about many people that waits for a yes. */
  readonly asking: { readonly verb: Verb; readonly people: readonly string[] } | null
  /** The rows to draw: not hidden, of this tab, matching the filter. */
  readonly shown: readonly Row[]
  /** How many rows each tab holds under the filter. */
  readonly counts: Readonly<Record<Tab, number>>
  /** How many are left to decide, whatever tab and filter say. */
  readonly open: number
}

const nobody: ReadonlySet<string> = new Set()

export const emptyList: PeopleList = {
  phase: 'loading',
  failure: null,
  rows: [],
  hidden: nobody,
  tab: 'all',
  filter: '',
  active: null,
  anchor: null,
  selected: nobody,
  asking: null,
  shown: [],
  counts: { all: 0, likely: 0, certain: 0 },
  open: 0,
}

/**
 * Takes what the engine listed. Rows that did not change stay the same objects. `settled` are the people whose
 * decisions the engine had seen when it was asked: of those it is right, of later ones the window is.
 */
export function received(list: PeopleList, rows: readonly Row[], settled: ReadonlySet<string>): PeopleList {
  const known = new Map(list.rows.map((row) => [row.key, row]))
  const kept = rows.map((row) => {
    const old = known.get(row.key)
    return old !== undefined && sameRow(old, row) ? old : row
  })
  const hidden = without(list.hidden, settled)
  return refreshed({ ...list, phase: 'ready', failure: null, rows: kept, hidden })
}

export function failed(list: PeopleList, failure: Failure): PeopleList {
  return { ...list, phase: 'failed', failure }
}

/** Takes decided people off the list; the next survivor becomes active. */
export function withoutPeople(list: PeopleList, people: readonly string[]): PeopleList {
  if (people.length === 1 && people[0] === list.active && list.selected.size === 0) return withoutActive(list)
  const gone = new Set(people)
  return refreshed({
    ...list,
    hidden: union(list.hidden, gone),
    selected: without(list.selected, gone),
    asking: null,
  })
}

/** Puts people back and makes the first of them active, in view if tab or filter had to yield for it. */
export function withPeople(list: PeopleList, people: readonly string[]): PeopleList {
  const back = new Set(people)
  const next = refreshed({ ...list, hidden: without(list.hidden, back), asking: null })
  return activeFirstOf(next, back)
}

/** Makes the first of these people active, if any of them is on the list at all. */
export function activeFirstOf(list: PeopleList, people: ReadonlySet<string>): PeopleList {
  const isOne = (row: Row): boolean => people.has(row.key) && !list.hidden.has(row.key)
  const shown = list.shown.find(isOne)
  if (shown !== undefined) return { ...list, active: shown.key, anchor: null }
  const elsewhere = list.rows.find(isOne)
  if (elsewhere === undefined) return list
  return { ...refreshed({ ...list, tab: 'all', filter: '' }), active: elsewhere.key, anchor: null }
}

/** Shows these people as protected at once: nothing advises against them any more. */
export function withProtected(list: PeopleList, people: readonly string[]): PeopleList {
  const safe = new Set(people)
  const rows = list.rows.map((row) =>
    safe.has(row.key) ? ({ ...row, protected: true, action: 'unsure', level: 'none' } satisfies Row) : row,
  )
  return refreshed({ ...list, rows, asking: null, selected: without(list.selected, safe) })
}

export function withTab(list: PeopleList, tab: Tab): PeopleList {
  return tab === list.tab ? list : refreshed({ ...list, tab, asking: null, anchor: null })
}

export function withFilter(list: PeopleList, filter: string): PeopleList {
  return filter === list.filter ? list : refreshed({ ...list, filter, asking: null, anchor: null })
}

/** Whom a decision speaks of: the selected in the order shown, or the active one. */
export function spokenOf(list: PeopleList): readonly string[] {
  if (list.selected.size > 0) {
    return list.shown.filter(({ key }) => list.selected.has(key)).map(({ key }) => key)
  }
  return list.active === null ? [] : [list.active]
}

/** Where the active person stands among those shown; -1 for nobody. Looked up once for each value of the list. */
export function activeIndex(list: PeopleList): number {
  let index = activeIndexes.get(list)
  if (index === undefined) {
    index = list.active === null ? -1 : list.shown.findIndex(({ key }) => key === list.active)
    activeIndexes.set(list, index)
  }
  return index
}

const activeIndexes = new WeakMap<PeopleList, number>()

/**
 * Who is active after a change: the same person while shown, else the next survivor below in the order before, else
 * the nearest above.
 */
export function survivor(
  before: readonly Row[],
  after: readonly Row[],
  active: string | null,
): string | null {
  if (active === null) return after[0]?.key ?? null
  const at = before.findIndex(({ key }) => key === active)
  // Most changes take one person away: look around the old place before building a set of all.
  if (after[at]?.key === active) return active
  const left = new Set(after.map(({ key }) => key))
  if (left.has(active)) return active
  const below = before.slice(at + 1).find(({ key }) => left.has(key))
  const above = before.slice(0, Math.max(at, 0)).findLast(({ key }) => left.has(key))
  return (below ?? above)?.key ?? after[0]?.key ?? null
}

/** One key, one person: the path that is walked hundreds of times in a row, so it looks at nobody else. */
function withoutActive(list: PeopleList): PeopleList {
  const at = activeIndex(list)
  const row = list.shown[at]
  if (row === undefined) return list
  const shown = list.shown.toSpliced(at, 1)
  const { all, likely, certain } = list.counts
  const counts = {
    all: all - 1,
    likely: row.level === 'likely' ? likely - 1 : likely,
    certain: row.level === 'certain' ? certain - 1 : certain,
  }
  const active = (shown[at] ?? shown[at - 1])?.key ?? null
  const hidden = union(list.hidden, new Set([row.key]))
  return { ...list, hidden, shown, counts, open: list.open - 1, active, anchor: null, asking: null }
}

/** Works out what is shown, and keeps the active one and the selection within it: what is not seen is not decided. */
function refreshed(list: PeopleList): PeopleList {
  const { shown, counts, open } = filtered(list)
  const active = survivor(list.shown, shown, list.active)
  const selected =
    list.selected.size === 0
      ? list.selected
      : new Set(shown.filter(({ key }) => list.selected.has(key)).map(({ key }) => key))
  const anchor = active === list.active ? list.anchor : null
  return { ...list, shown, active, anchor, selected, counts, open }
}

function sameRow(a: Row, b: Row): boolean {
  return (Object.keys(b) as (keyof Row)[]).every((field) => a[field] === b[field])
}
