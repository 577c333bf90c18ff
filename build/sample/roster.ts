import { connectedKinds, type Kind, type KindRow, kindRow, openKinds } from './kinds.ts'
import { openPeople, type Plan, planRows, type Size, shareOut } from './plan.ts'
import type { Random } from './random.ts'

/**
 * Where somebody stands. `open`: their invitation is not accepted. `accepted` and `invited-in`: connected of late, by
 * their invitation or by the owner's. `older`: connected before the window of the invitations file. `pending`: the
 * owner's invitation is unanswered. `outside`: only messages.
 */
export type Place = 'open' | 'accepted' | 'invited-in' | 'older' | 'pending' | 'outside'

export type Role = {
  readonly place: Place
  readonly kind: Kind
  /** The how manieth of this kind, from 0. */
  readonly nth: number
  /** Has invited the owner twice. */
  readonly twice: boolean
}

/** About how many messages people who talk have with the owner, if there are people enough. */
const messagesEach = 60
/** Of a thousand. */
const mostTalkers = 450
const inmailsPerMessage = 0.008

/** Who takes part, connections first. */
export function roster(size: Size, small: boolean, random: Random): { plan: Plan; roles: readonly Role[] } {
  const open = openKindsOf(openPeople(size), small)
  const count = (kind: Kind): number => open.filter((one) => one === kind).length
  const plan = planRows(size, count('returner'), count('bare-invited'))
  const inside = random.shuffle(connectedKindsOf(plan))
  const acquaintances = inside.some((kind) => kindRow(kind).talks)
    ? 0
    : Math.ceil(size.messages / messagesEach)
  const recent = plan.acceptedIncoming + plan.acceptedOutgoing
  return {
    plan,
    roles: [
      ...roles('accepted', inside.slice(0, plan.acceptedIncoming), plan.repeats),
      ...roles('invited-in', inside.slice(plan.acceptedIncoming, recent)),
      ...roles('older', inside.slice(recent)),
      ...roles('open', open),
      ...roles('pending', repeat('invited', plan.pendingOutgoing)),
      ...roles('outside', repeat('inmail', Math.round(size.messages * inmailsPerMessage))),
      ...roles('outside', repeat('acquaintance', acquaintances)),
    ],
  }
}

function roles(place: Place, kinds: readonly Kind[], repeats = 0): Role[] {
  const seen = new Map<Kind, number>()
  return kinds.map((kind, index) => {
    const nth = seen.get(kind) ?? 0
    seen.set(kind, nth + 1)
    return { place, kind, nth, twice: kind === 'returner' || index < repeats }
  })
}

function openKindsOf(people: number, small: boolean): Kind[] {
  const counts = small
    ? openKinds.map((row) => row.small)
    : shareOut(
        people,
        openKinds.map((row) => row.share),
      )
  return openKinds.flatMap((row, index) => repeat(row.kind, counts[index] ?? 0))
}

function connectedKindsOf(plan: Plan): Kind[] {
  const rows: readonly (KindRow & { readonly kind: Kind })[] = connectedKinds
  const talking = rows.filter((row) => row.talks).reduce((sum, row) => sum + row.share, 0)
  const wanted = (1000 * plan.messages) / messagesEach / Math.max(1, plan.visible)
  const talkers = Math.min(mostTalkers, Math.max(talking, wanted))
  const shares = rows.map((row) => {
    if (row.kind === 'silent') return row.share - (talkers - talking)
    return row.talks ? (row.share * talkers) / talking : row.share
  })
  const counts = shareOut(plan.visible, shares)
  return rows.flatMap((row, index) => repeat(row.kind, counts[index] ?? 0))
}

function repeat(kind: Kind, count: number): Kind[] {
  return Array.from({ length: count }, () => kind)
}
