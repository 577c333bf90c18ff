import type { Tie, TieKind } from '../../../shared/model/tie.ts'
import { writtenDay } from '../../../shared/writtenDay.ts'
import type { AboutKind } from '../readers/fact.ts'
import { strengthOf } from './strength.ts'
import type { AboutRow } from './tieData.ts'
import { someOf } from './wording.ts'

type FactKind = 'recommendation' | 'address-book' | 'endorsement' | 'brought-you' | 'you-follow'

const kindOf = {
  contact: 'address-book',
  'recommendation-received': 'recommendation',
  'recommendation-given': 'recommendation',
  'endorsement-received': 'endorsement',
  'endorsement-given': 'endorsement',
  'member-follow': 'you-follow',
  'brought-you': 'brought-you',
} as const satisfies Record<AboutKind, FactKind & TieKind>

/** At most one tie of each kind that the owner's files state outright. The newest fact gives the date. */
export function statedTies(about: readonly AboutRow[], now: Date): readonly Tie[] {
  const byKind = new Map<FactKind, AboutRow[]>()
  for (const row of about) byKind.set(kindOf[row.kind], [...(byKind.get(kindOf[row.kind]) ?? []), row])
  return [...byKind].flatMap(([kind, rows]) => {
    const newest = rows.toSorted(newestFirst)[0]
    if (!newest) return []
    const { at, source } = newest
    return [
      {
        kind,
        says: sentences[kind](rows, at),
        source,
        at,
        strength: strengthOf(kind, at, now),
        matched: null,
      },
    ]
  })
}

const newestFirst = (a: AboutRow, b: AboutRow): number =>
  (b.at ?? '').localeCompare(a.at ?? '') || `${a.kind}${a.what}`.localeCompare(`${b.kind}${b.what}`)

const on = (at: string | null): string => (at === null ? '' : ` on ${writtenDay(at)}`)
const lastOn = (at: string | null): string => (at === null ? '' : `, last on ${writtenDay(at)}`)

const bothWays = (rows: readonly AboutRow[]): { theirs: boolean; yours: boolean } => ({
  theirs: rows.some(({ kind }) => kind.endsWith('-received')),
  yours: rows.some(({ kind }) => kind.endsWith('-given')),
})

type Sentence = (rows: readonly AboutRow[], at: string | null) => string

const sentences: Readonly<Record<FactKind, Sentence>> = {
  recommendation(rows, at) {
    const { theirs, yours } = bothWays(rows)
    if (theirs && yours) return `You recommended each other${lastOn(at)}`
    return theirs ? `They recommended you${on(at)}` : `You recommended them${on(at)}`
  },
  endorsement(rows, at) {
    const { theirs, yours } = bothWays(rows)
    const skills = [...new Set(rows.flatMap(({ what }) => what ?? []))].sort()
    const what = skills.length === 0 ? '' : ` for ${someOf(skills.slice(0, 3), skills.length)}`
    if (theirs && yours) return `You endorsed each other${what}${lastOn(at)}`
    return `${theirs ? 'They endorsed you' : 'You endorsed them'}${what}${lastOn(at)}`
  },
  'address-book': () => 'They are in your address book',
  'brought-you': (_, at) => `Their invitation brought you to LinkedIn${on(at)}`,
  'you-follow': (_, at) => `You follow them${at === null ? '' : ` since ${writtenDay(at)}`}`,
}
