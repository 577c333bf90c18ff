import { sourceLabels } from '../sourceLabels.ts'
import type { FoundOrganisation } from './findOrganisations.ts'
import { placeInHeadline } from './headline.ts'
import { ownWorkAt } from './ownWork.ts'
import type { Passage } from './passages.ts'
import type { Stay, TheirTime } from './stays.ts'
import type { AboutRow, TieParts } from './tieData.ts'
import { instant, yearsIn } from './years.ts'

/** A place of theirs, where it is named, and when they were there for all that is said. */
export type Claim = {
  readonly stay: Stay
  readonly theirs: string
  readonly where: string
  /** They say that they are there still. */
  readonly isThere: boolean
} & TheirTime

/**
 * Employers of the owner's that their data names as theirs. In a note a former employer counts when it is named;
 * the present one only together with words of one's own work there. What a note says of today is not taken for proof
 * of a time in common: only the years that it names are.
 */
export function employerClaims(
  parts: TieParts,
  passages: readonly Passage[],
  stayAt: (name: string) => Stay | null,
): readonly Claim[] {
  const claims: Claim[] = []
  const saysTogether = parts.received.at(-1)?.relationship === 'Colleague'
  const add = (name: string, where: string, presentAt: number | null, isThere = false): void => {
    const stay = stayAt(name)
    if (stay) claims.push({ stay, theirs: name, where, isThere, presentAt, named: [], saysTogether })
  }
  const { connection } = parts
  if (connection?.company)
    add(connection.company, `in ${sourceLabels.connections}`, instant(connection.asOf), true)
  for (const row of parts.about.toSorted(byText)) {
    if (row.what === null) continue
    if (row.kind.startsWith('recommendation')) add(row.what, `in ${row.source}`, instant(row.at))
    if (row.kind === 'contact') for (const name of companiesOf(row.what)) add(name, `in ${row.source}`, null)
  }
  for (const { shared } of parts.received) if (shared !== null) add(shared, 'on the invitation page', null)
  for (const passage of passages) {
    for (const found of passage.employers) {
      const stay = stayAt(found.name)
      const said = stay && workSaid(passage, found, stay)
      if (!stay || !said) continue
      const isThere = said === 'present'
      claims.push({
        stay,
        theirs: found.quote,
        where: passage.where,
        isThere,
        presentAt: isThere && passage.kind === 'headline' ? passage.at : null,
        named: yearsIn(passage.text, passage.at),
        saysTogether,
      })
    }
  }
  return claims
}

/** Any order will do, so long as it is always the same. */
const byText = (a: AboutRow, b: AboutRow): number =>
  `${a.kind}|${a.what}|${a.at}` < `${b.kind}|${b.what}|${b.at}` ? -1 : 1

/** The several companies of an address book's cell, after the whole cell. */
const companiesOf = (cell: string): readonly string[] => [
  cell,
  ...cell
    .split(/[;|,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== cell),
]

function workSaid(
  passage: Passage,
  found: FoundOrganisation,
  stay: Stay,
): 'present' | 'past' | 'named' | null {
  if (passage.kind === 'headline') {
    const place = placeInHeadline(passage.text, passage.words, found)
    return place === 'former' ? 'past' : place
  }
  const said = ownWorkAt(passage.text, passage.words, found)
  if (said === 'present' && !stay.isPresent) return 'named'
  return said ?? (stay.isPresent ? null : 'named')
}

/** Schools of the owner's that their note, their headline or LinkedIn's page names. */
export function schoolClaims(
  parts: TieParts,
  passages: readonly Passage[],
  stayAt: (name: string) => Stay | null,
): readonly Claim[] {
  const saysTogether = parts.received.at(-1)?.relationship === 'Classmate'
  const onPage = parts.received.flatMap(({ shared }) => {
    const stay = shared === null ? null : stayAt(shared)
    if (!stay || shared === null) return []
    return [
      {
        stay,
        theirs: shared,
        where: 'on the invitation page',
        isThere: false,
        presentAt: null,
        named: [],
        saysTogether,
      },
    ]
  })
  const inTexts = passages.flatMap(({ text, schools, where, at }) =>
    schools.flatMap((found): readonly Claim[] => {
      const stay = stayAt(found.name)
      const named = yearsIn(text, at)
      return stay
        ? [{ stay, theirs: found.quote, where, isThere: false, presentAt: null, named, saysTogether }]
        : []
    }),
  )
  return [...onPage, ...inTexts]
}
