/** Places that keys lead to, by the id of their element. */
export const places = {
  list: 'people',
  filter: 'filter',
  reasons: 'reasons',
  todo: 'todo',
  pair: 'pair',
  draft: 'draft',
  heading: 'heading',
} as const

const PAGE_BEFORE_IT_IS_DRAWN = 10

export function focusList(): void {
  focusFirstOf(places.list, places.heading)
}

export function focusFilter(): void {
  const field = document.getElementById(places.filter)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}

/** Brings the reasons into view and has them read. */
export function focusReasons(): void {
  focusFirstOf(places.reasons)
}

/** Brings what is changed and not saved into view and has it read. */
export function focusDraft(): void {
  focusFirstOf(places.draft)
}

/** When what had the focus is gone, gives it to the list, or to the heading of what is there instead. */
export function keepFocus(): void {
  const lost = document.activeElement === null || document.activeElement === document.body
  if (lost) focusNow([places.list, places.todo, places.pair, places.heading])
}

/** How many rows one page of the list is, less one to keep the place. */
export function rowsOnPage(): number {
  const list = document.getElementById(places.list)
  const row = list?.querySelector('[role=option]')
  if (!list || !row) return PAGE_BEFORE_IT_IS_DRAWN
  return Math.max(1, Math.floor(list.clientHeight / row.getBoundingClientRect().height) - 1)
}

/** After React has drawn what the change before this call asks for, which it does in a microtask. */
function focusFirstOf(...ids: readonly string[]): void {
  queueMicrotask(() => focusNow(ids))
}

function focusNow(ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id)
    if (element === null) continue
    element.focus({ preventScroll: id === places.list })
    return
  }
}
