import type { Tie } from '../../../shared/model/tie.ts'
import { sourceLabels } from '../sourceLabels.ts'
import { companiesInHeadline } from './headline.ts'
import { organisationKey } from './organisation.ts'
import { strengthOf } from './strength.ts'
import type { KnownConnection, TieParts } from './tieData.ts'
import { someOf } from './wording.ts'

/** How many of them a sentence names. */
const NAMED = 2

/**
 * Prepares the connections by company.
 * @returns what finds the tie with those at somebody's present company: the connection's, or the headline's
 */
export function companyTieFinder(
  connections: readonly KnownConnection[],
): (parts: TieParts, now: Date) => readonly Tie[] {
  const byKey = new Map<string, KnownConnection[]>()
  const keys = new Map<string, string>()
  const keyOfPerson = new Map<number, string>()
  for (const connection of connections.toSorted(byName)) {
    const { company, person } = connection
    if (company === null) continue
    const key = keys.get(company) ?? organisationKey(company)
    keys.set(company, key)
    if (key === '') continue
    keyOfPerson.set(person, key)
    const people = byKey.get(key)
    if (people) people.push(connection)
    else byKey.set(key, [connection])
  }
  const keyOf = (company: string): string => keys.get(company) ?? organisationKey(company)

  return ({ person, connection }, now) => {
    const companies = connection?.company
      ? [connection.company]
      : person.headline === null
        ? []
        : companiesInHeadline(person.headline)
    for (const theirs of companies) {
      const key = keyOf(theirs)
      const people = byKey.get(key) ?? []
      const others = people.length - (keyOfPerson.get(person.id) === key ? 1 : 0)
      if (others === 0) continue
      const first = people.slice(0, NAMED + 1).filter((one) => one.person !== person.id)
      return [tieWith(first.slice(0, NAMED), others, theirs, now)]
    }
    return []
  }
}

function tieWith(first: readonly KnownConnection[], others: number, theirs: string, now: Date): Tie {
  const work = others === 1 ? 'One connection of yours works' : `${others} connections of yours work`
  return {
    kind: 'connections-there',
    says: `${work} at ${theirs}: ${someOf(
      first.map(({ name }) => name),
      others,
    )}`,
    source: sourceLabels.connections,
    at: null,
    strength: strengthOf('connections-there', null, now),
    matched: { theirs, yours: first[0]?.company ?? theirs },
  }
}

const byName = (a: KnownConnection, b: KnownConnection): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.person - b.person
