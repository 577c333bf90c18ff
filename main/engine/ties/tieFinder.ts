import { type Tie, tieKinds } from '../../../shared/model/tie.ts'
import { employerClaims, schoolClaims } from './claims.ts'
import { companyTieFinder } from './companyTies.ts'
import { statedTies } from './factTies.ts'
import { interestFinder } from './findInterests.ts'
import { organisationFinder } from './findOrganisations.ts'
import { interestTies } from './interestTies.ts'
import { dealings } from './messageTies.ts'
import { mutualCountTie, mutualNamedTie } from './mutualTies.ts'
import { namesOf } from './names.ts'
import { passagesOf } from './passages.ts'
import { stayFinder, staysOf } from './stays.ts'
import { employerTies, schoolTies } from './stayTies.ts'
import type { TieData, TieParts } from './tieData.ts'
import { wordsOf } from './words.ts'

/**
 * Prepares everything that ties are looked up in; do it once, then ask for each person.
 * @returns all that connects the owner and a person, strongest first, the same whatever the order of the data. `now`
 *   is what "old" is measured from. At most one tie of each kind, but one for each employer, each school, and each of
 *   up to five interests. `matched.theirs` stands letter by letter in what they or their data say.
 */
export function tieFinder(data: TieData): (parts: TieParts, now: Date) => readonly Tie[] {
  const { own, interests, ownerName, connections } = data
  const namesOfKind = (kind: 'position' | 'school'): readonly string[] =>
    own.filter((row) => row.kind === kind).map(({ name }) => name)
  const findEmployers = organisationFinder(namesOfKind('position'))
  const findSchools = organisationFinder(namesOfKind('school'))
  const employerAt = stayFinder(staysOf(own, 'position'))
  const schoolAt = stayFinder(staysOf(own, 'school'))
  const findInterests = interestFinder(interests)
  const findCompany = companyTieFinder(connections)
  const names = namesOf(connections)

  return (parts, now) => {
    const passages = passagesOf(parts, findEmployers, findSchools, now)
    const interestsNamed = [
      ...passages.flatMap(({ text, words, where, employers, schools }) =>
        findInterests(text, words, [...employers, ...schools]).map((found) => ({ ...found, where })),
      ),
      ...placesOf(parts).flatMap((place) =>
        findInterests(place, wordsOf(place), []).map((found) => ({ ...found, where: 'as their place' })),
      ),
    ]
    return [
      ...dealings(parts, now),
      ...statedTies(parts.about, now),
      ...employerTies(employerClaims(parts, passages, employerAt), now),
      ...schoolTies(schoolClaims(parts, passages, schoolAt), now),
      ...mutualNamedTie(parts, passages, names, ownerName, now),
      ...mutualCountTie(parts.received),
      ...interestTies(interestsNamed, now),
      ...findCompany(parts, now),
    ].sort(strongestFirst)
  }
}

const placesOf = ({ received }: TieParts): readonly string[] =>
  received.toReversed().flatMap(({ place }) => place ?? [])

const rank = new Map(tieKinds.map((kind, at) => [kind, at]))

const strongestFirst = (a: Tie, b: Tie): number =>
  b.strength - a.strength ||
  (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
  (a.says < b.says ? -1 : a.says > b.says ? 1 : 0)
