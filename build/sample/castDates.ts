import { day, hour, minute } from './dates.ts'
import { kindRow } from './kinds.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'
import type { Role } from './roster.ts'

/** When things happened between somebody and the owner; the invitations are still without notes. */
export type Dates = Pick<Person, 'connectedAt' | 'talk'> & {
  readonly received: readonly number[]
  readonly sent: readonly number[]
}

/** Invitations.csv goes back as far, counted from acceptance. */
export const window = 175 * day

/** Dates that fit a role. Everything lies before `asOf`. */
export function datesOf({ place, kind, nth, twice }: Role, asOf: number, random: Random): Dates {
  const ago = (least: number, most: number): number =>
    Math.round(asOf - least - random.next() * (most - least))
  const none = { connectedAt: null, received: [], sent: [], talk: { from: asOf - day, to: asOf - hour } }
  const withTalk = (at: number): Dates['talk'] => ({ from: at, to: asOf - hour })

  if (place === 'outside') return { ...none, talk: withTalk(ago(20 * day, 900 * day)) }
  if (place === 'pending') return { ...none, sent: [ago(hour, 178 * day)] }
  if (place === 'open') {
    const sentAt = kind === 'burst' ? asOf - 3 * day + 15 * hour + nth * 6 * minute : openSince(asOf, random)
    const earlier = Math.round(sentAt - (30 + random.next() * 90) * day)
    return {
      ...none,
      received: twice ? [earlier, sentAt] : [sentAt],
      sent: kind === 'bare-invited' ? [Math.round(sentAt - (10 + random.next() * 60) * day)] : [],
      talk: { from: ago(25 * day, 55 * day), to: ago(day, 4 * day) },
    }
  }
  const age = shortestAge(kind)
  if (place === 'older') {
    const strayed = random.chance(0.002) && age < window
    const at = strayed ? ago(age, window) : ago(186 * day, 186 * day + 3000 * day * random.next())
    return { ...none, connectedAt: at, talk: withTalk(at) }
  }
  // A few rows are of connections older than the window.
  const connectedAt = random.chance(0.01) ? ago(190 * day, 900 * day) : ago(age, window)
  if (place === 'invited-in')
    return { ...none, connectedAt, sent: [connectedAt - waited(150, random)], talk: withTalk(connectedAt) }
  const last = connectedAt - waited(30, random)
  const received = twice ? [Math.round(last - (20 + random.next() * 60) * day), last] : [last]
  return { ...none, connectedAt, received, talk: withTalk(connectedAt) }
}

/** Few open invitations are older than 180 days; most are younger than that by far. */
function openSince(asOf: number, random: Random): number {
  const old = random.chance(0.06)
  const age = old ? (181 + random.next() * 200) * day : 2 * hour + random.next() ** 1.5 * 178 * day
  return Math.round(asOf - age)
}

/** How long an invitation waited: often minutes, seldom up to `most` days. */
function waited(most: number, random: Random): number {
  const quick = random.chance(0.6)
  return Math.round(quick ? 2 * minute + random.next() * day : random.next() ** 2 * most * day + hour)
}

/** So long ago that all that must have happened since fits. */
function shortestAge(kind: Role['kind']): number {
  const { steps, least = 1, talks } = kindRow(kind)
  if (talks) return 12 * day
  const hours = (steps ?? []).slice(0, least).reduce((sum, step) => sum + step.hours[1], 0)
  return Math.round((hours + 24) * hour)
}
