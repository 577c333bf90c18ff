import { forgetKnowledge, knowledgeOf } from './knowledge.ts'
import type { CaptureFact } from './readers/fact.ts'
import { capturesOf, type Staged } from './staged.ts'
import type { Workspace } from './workspace.ts'

type Direction = CaptureFact['direction']

const HOUR = 3600 * 1000

/** A list may change while it is captured. */
const NEARLY_ALL = 0.97

/** Captures that can be parts of one list: each taken within an hour of the one before. */
function listsOf(
  captures: readonly CaptureFact[],
  direction: Direction,
): readonly (readonly CaptureFact[])[] {
  const lists: CaptureFact[][] = []
  const sorted = captures.filter((one) => one.direction === direction).sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const one of sorted) {
    const last = lists.at(-1)?.at(-1)
    if (last && Date.parse(one.at) - Date.parse(last.at) <= HOUR) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists
}

/** Whether captures together hold as many as the page says there are, with nothing left unread and no filter set. */
function isWhole(list: readonly CaptureFact[]): boolean {
  const held = list.reduce((sum, { read, others }) => sum + read + others, 0)
  const shown = Math.max(0, ...list.map((one) => one.shown ?? 0))
  return held >= shown * NEARLY_ALL && list.every(({ isWholeTab }) => isWholeTab)
}

/** Whether a capture can be, alone or with others of the same hour, the whole list. */
export function canBeWhole(capture: CaptureFact, all: readonly CaptureFact[]): boolean {
  return listsOf(all, capture.direction).some((list) => list.includes(capture) && isWhole(list))
}

/**
 * From when on the received list is known whole, if the owner says that these captures hold everybody: the first moment
 * of the newest of them that can be.
 * @returns ISO 8601 UTC; null when none can
 */
export function wholeFrom(captures: readonly CaptureFact[]): string | null {
  return listsOf(captures, 'incoming').findLast(isWhole)?.[0]?.at ?? null
}

/**
 * Records, as a batch to be undone as any, that the owner called the captured lists whole, as far as they can be.
 * @returns whether that was news
 */
export function callWhole(work: Workspace, staged: Staged): boolean {
  const moment = wholeFrom(capturesOf(staged))
  if (moment === null || moment === knowledgeOf(work).wholeFrom) return false
  const batch = work.decisions.append({ at: work.now().toISOString(), verb: 'whole', of: null }, [])
  work.wholes.call(batch, moment)
  forgetKnowledge(work)
  return true
}
