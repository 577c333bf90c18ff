/** How many rows each file has. `open` is how many people's invitations to the owner are not accepted. */
export type Size = {
  readonly invitations: number
  readonly connections: number
  readonly messages: number
  readonly open?: number
}

/** The sample behind "Try with made-up people". */
export const smallSize = {
  invitations: 800,
  connections: 760,
  messages: 900,
  open: 45,
} as const satisfies Size

/** How the rows are shared out. Row counts unless said otherwise. */
export type Plan = {
  /** People. */
  readonly open: number
  /** People; `repeats` of them invited twice. */
  readonly acceptedIncoming: number
  readonly repeats: number
  /** Open invitations that are the second one of the same person. */
  readonly returners: number
  /** Rows of OUTGOING: accepted, earlier ones to people whose own invitation is open, and unanswered. */
  readonly acceptedOutgoing: number
  readonly invitedEarlier: number
  readonly pendingOutgoing: number
  readonly visible: number
  readonly hidden: number
  readonly messages: number
}

/** Most invitations come in, and 93 of 100 of those are accepted. */
const incomingShare = 0.86
const openShare = 0.065
const hiddenShare = 0.015

/** Shares the rows out; `returners` and `invitedEarlier` are how many of the open people are of these kinds. */
export function planRows(size: Size, returners: number, invitedEarlier: number): Plan {
  const hidden = Math.round(size.connections * hiddenShare)
  const visible = size.connections - hidden
  const open = openPeople(size)
  const incoming = Math.max(Math.round(size.invitations * incomingShare), open + returners)
  const acceptedRows = Math.max(0, Math.min(incoming - open - returners, visible))
  const repeats = Math.floor(acceptedRows * 0.005)
  const outgoing = Math.max(0, size.invitations - open - returners - acceptedRows)
  const earlier = Math.min(invitedEarlier, outgoing)
  const free = visible - (acceptedRows - repeats)
  const acceptedOutgoing = Math.min(Math.round((outgoing - earlier) * 0.4), free)
  return {
    open,
    acceptedIncoming: acceptedRows - repeats,
    repeats,
    returners,
    acceptedOutgoing,
    invitedEarlier: earlier,
    pendingOutgoing: outgoing - earlier - acceptedOutgoing,
    visible,
    hidden,
    messages: size.messages,
  }
}

/** How many people stand at the door. */
export function openPeople(size: Size): number {
  return size.open ?? Math.round(size.invitations * incomingShare * openShare)
}

/**
 * Shares a number out by weight, whole and exact; what is left after rounding down goes to the largest rests.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const whole = exact.map(Math.floor)
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const left = total - whole.reduce((all, count) => all + count, 0)
  for (const { index } of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
