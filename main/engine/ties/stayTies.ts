import type { Tie } from '../../../shared/model/tie.ts'
import type { Claim } from './claims.ts'
import { type Overlap, overlapOf, type Stay } from './stays.ts'
import { strengthOf } from './strength.ts'
import type { OwnRow } from './tieData.ts'

/** One tie for each employer of the owner's that is theirs too: colleague when the times overlap. */
export const employerTies = (claims: readonly Claim[], now: Date): readonly Tie[] =>
  stayTies(claims, employer, now)

/** One tie for each school: classmate when the times overlap. */
export const schoolTies = (claims: readonly Claim[], now: Date): readonly Tie[] =>
  stayTies(claims, school, now)

type Sort = {
  readonly together: 'colleague' | 'classmate'
  readonly apart: 'same-employer' | 'same-school'
  readonly theirs: (isThere: boolean) => string
  readonly did: string
  readonly does: string
  readonly strength: (overlap: Overlap, at: string, now: Date) => number
}

const employer: Sort = {
  together: 'colleague',
  apart: 'same-employer',
  theirs: (isThere) => (isThere ? 'Works at' : 'Worked at'),
  did: 'did',
  does: 'do',
  strength: ({ isPresent }, at, now) =>
    strengthOf(isPresent ? 'presentColleague' : 'formerColleague', at, now),
}

const school: Sort = {
  together: 'classmate',
  apart: 'same-school',
  theirs: () => 'Was at',
  did: 'were',
  does: 'are',
  strength: (_, at, now) => strengthOf('classmate', at, now),
}

function stayTies(claims: readonly Claim[], sort: Sort, now: Date): readonly Tie[] {
  const byStay = new Map<Stay, Claim[]>()
  for (const claim of claims) byStay.set(claim.stay, [...(byStay.get(claim.stay) ?? []), claim])
  return [...byStay.values()].flatMap((list) => {
    const judged = list.map((claim) => ({ claim, overlap: overlapOf(claim.stay, claim, now.getTime()) }))
    const best = judged.toSorted((a, b) => (b.overlap?.until ?? 0) - (a.overlap?.until ?? 0))[0]
    return best
      ? [best.overlap ? together(best.claim, best.overlap, sort, now) : apart(best.claim, sort, now)]
      : []
  })
}

function together(claim: Claim, overlap: Overlap, sort: Sort, now: Date): Tie {
  const at = `${new Date(overlap.until).toISOString().slice(0, 19)}Z`
  const { row } = overlap
  return {
    kind: sort.together,
    says: `${sort.theirs(claim.isThere)} ${row.name}, as you ${yours(row, sort)} (${quoted(claim)})`,
    source: row.source,
    at,
    strength: sort.strength(overlap, at, now),
    matched: { theirs: claim.theirs, yours: row.name },
  }
}

function apart(claim: Claim, sort: Sort, now: Date): Tie {
  const [row] = claim.stay.rows
  const { name = '', source = '' } = row ?? {}
  const as = row ? yours(row, sort) : sort.did
  return {
    kind: sort.apart,
    says: `${sort.theirs(claim.isThere)} ${name}, as you ${as}; that it was at the same time, nobody says (${quoted(claim)})`,
    source,
    at: null,
    strength: strengthOf(sort.apart, null, now),
    matched: { theirs: claim.theirs, yours: name },
  }
}

const quoted = ({ theirs, where }: Claim): string => `"${theirs}" ${where}`

const year = (date: string): string => date.slice(0, 4)

/** "did from 2016 to 2021", "do since 2019", "did until 2015", "did". */
function yours({ since, until, kind }: OwnRow, { did, does }: Sort): string {
  if (until === null) {
    if (kind === 'school') return since === null ? did : `${did} from ${year(since)}`
    return since === null ? does : `${does} since ${year(since)}`
  }
  if (since === null) return `${did} until ${year(until)}`
  return year(since) === year(until)
    ? `${did} in ${year(since)}`
    : `${did} from ${year(since)} to ${year(until)}`
}
