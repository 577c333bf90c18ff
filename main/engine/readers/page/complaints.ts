import { SourceError } from '../source.ts'
import type { Found } from './card.ts'

/** A page that LinkedIn did not change has a name on every card; one in twenty may be broken. */
const MOST_NAMELESS = 0.05

/** So many people without one mutual connection among them do not occur. */
const MANY = 20

/** A list may change while it is captured. */
const WHOLE = 0.97

const LONGEST_STRUCTURE = 300

/**
 * Refuses a page of which too much could not be read, so that a redesign of LinkedIn's is never taken for people who
 * went away. Throws SourceError, which says what was found and how the page is built, without anybody's data.
 */
export function refuseChanged(found: Found, shown: string): void {
  const { cards, unread, direction, knowsMutual } = found
  const nameless = unread.filter(({ isNameless }) => isNameless).length
  const total = cards.length + unread.length
  if (total === 0) {
    if (found.isEmpty || found.others > 0 || found.tab?.count === 0) return
    throw changed(
      found,
      `${shown} shows no invitation. If there are some, wait until they have loaded, then save it again.`,
    )
  }
  if (nameless > MOST_NAMELESS * (cards.length + nameless) || unread.length > cards.length) {
    throw changed(found, `In ${shown}, ${summary(found)}`)
  }
  const isMute = cards.every(({ mutual }) => mutual === null)
  if (direction === 'incoming' && knowsMutual && isMute && cards.length > MANY) {
    throw changed(
      found,
      `In ${shown}, none of ${cards.length} invitations has a mutual connection that could be read.`,
    )
  }
}

function changed({ structure }: Found, what: string): SourceError {
  const tail = structure === '' ? '' : ` Structure: ${structure.slice(0, LONGEST_STRUCTURE)}`
  return new SourceError('page-changed', `LinkedIn changed its page; nothing was imported. ${what}${tail}`)
}

/** `12 profile links found, 9 read, 3 not: a profile link without a button (place 4, 7 and 9).` */
function summary({ cards, unread }: Found): string {
  const reasons = [...Map.groupBy(unread, ({ reason }) => reason)].map(
    ([reason, same]) => `${reason} (at place ${listed(same.map(({ ordinal }) => ordinal))})`,
  )
  return (
    `${cards.length + unread.length} profile links found, ${cards.length} read, ${unread.length} not: ` +
    `${reasons.join('; ')}.`
  )
}

const MOST_PLACES = 10

function listed(places: readonly number[]): string {
  const named = places.slice(0, MOST_PLACES).join(', ')
  return places.length > MOST_PLACES ? `${named} and more` : named
}

/** Sentences about what may be missing from a page that was read. */
export function complaints(found: Found): string[] {
  const { cards, unread, others, tab, notes } = found
  const seen = cards.length + others
  const numbered = cards.filter(({ number }) => number !== null).length
  return [
    ...notes,
    ...(unread.length > 0 ? [summary(found)] : []),
    ...(tab !== null && seen < tab.count * WHOLE
      ? [`${seen} of ${tab.count} invitations: scroll to the end of the list, then save again.`]
      : []),
    ...(tab !== null && !tab.isWhole
      ? [`The page shows "${tab.name}" only; what is on other tabs is not in it.`]
      : []),
    ...(numbered > 0 && numbered < cards.length
      ? [`${numbered} of ${cards.length} invitations have LinkedIn's number.`]
      : []),
  ]
}
