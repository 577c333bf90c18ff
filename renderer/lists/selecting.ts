import type { Action } from '../../shared/model/verdict.ts'
import { activeIndex, type PeopleList, withTab } from './peopleList.ts'

/** Makes the person `by` places further active; stops at both ends. */
export function moved(list: PeopleList, by: number): PeopleList {
  return movedTo(list, Math.max(activeIndex(list), 0) + by)
}

/** Makes the person at this place active; beyond the ends, the first or last. */
export function movedTo(list: PeopleList, index: number): PeopleList {
  const row = list.shown[clamped(index, list)]
  if (row === undefined || (row.key === list.active && list.asking === null)) return list
  return { ...list, active: row.key, anchor: null, asking: null }
}

/** Selects the active person, or no longer. */
export function toggled(list: PeopleList, key = list.active): PeopleList {
  if (key === null) return list
  const selected = new Set(list.selected)
  if (!selected.delete(key)) selected.add(key)
  return { ...list, active: key, selected, anchor: key, asking: null }
}

/** Extends the selection from where it began to the place `index`, and takes back what an earlier extension added. */
export function extendedTo(list: PeopleList, index: number): PeopleList {
  const from = activeIndex(list)
  const target = list.shown[clamped(index, list)]
  if (from < 0 || target === undefined) return list
  const anchor = list.anchor ?? list.active
  const anchorAt = list.shown.findIndex(({ key }) => key === anchor)
  const selected = new Set(list.selected)
  for (const key of keysBetween(list, anchorAt, from)) selected.delete(key)
  for (const key of keysBetween(list, anchorAt, clamped(index, list))) selected.add(key)
  return { ...list, active: target.key, anchor, selected, asking: null }
}

export function extended(list: PeopleList, by: number): PeopleList {
  return extendedTo(list, activeIndex(list) + by)
}

/**
 * Shows the tab of the certain ones and selects all that are shown there. With an action, only those of whom it is
 * advised: nobody to accept is ever selected together with people to ignore. The protected are never among them.
 */
export function selectedCertain(list: PeopleList, action: Action): PeopleList {
  const certain = withTab(list, 'certain')
  const keys = certain.shown.filter((row) => row.action === action && !row.protected).map(({ key }) => key)
  return {
    ...certain,
    selected: new Set(keys),
    anchor: null,
    asking: null,
    active: keys[0] ?? certain.active,
  }
}

/** The actions advised with certainty among the rows shown, with how many people each; what is against them first. */
export function certainActions(
  list: PeopleList,
): readonly { readonly action: Action; readonly people: number }[] {
  const found: Record<Action, number> = { accept: 0, ignore: 0, remove: 0, keep: 0, unsure: 0 }
  for (const row of list.shown) if (row.level === 'certain' && !row.protected) found[row.action] += 1
  return actions.map((action) => ({ action, people: found[action] })).filter(({ people }) => people > 0)
}

const actions = ['ignore', 'remove', 'accept', 'keep'] as const satisfies readonly Action[]

/** Takes back, one step at a time: the question, then the selection. */
export function cleared(list: PeopleList): PeopleList {
  if (list.asking !== null) return { ...list, asking: null }
  return list.selected.size === 0 ? list : { ...list, selected: new Set(), anchor: null }
}

function clamped(index: number, { shown }: PeopleList): number {
  return Math.min(Math.max(index, 0), shown.length - 1)
}

function keysBetween({ shown }: PeopleList, a: number, b: number): readonly string[] {
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ key }) => key)
}
