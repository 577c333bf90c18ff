import type { Person } from '../../shared/model/person.ts'
import type { Duplicate } from '../../shared/results.ts'
import { settledPairs } from './households.ts'
import { profileUrl } from './readers/identity.ts'
import type { BriefPerson } from './store/personStore.ts'
import { sameOrganisation } from './ties/organisation.ts'
import type { Workspace } from './workspace.ts'

/** So common a name in one inbox says nothing. */
const MOST_NAMESAKES = 6

const isLinked = ({ key, slug }: BriefPerson): boolean => slug !== '' || key.startsWith('urn:')

const kindOf = ({ key }: BriefPerson): string => (key.startsWith('name:') ? 'name' : 'e-mail address')

/**
 * Why two people of one name may be one: one of them has no profile link, or both work at one company. Null for two
 * profiles of which nothing but the name says so: most of those are namesakes.
 */
function whyOne(a: BriefPerson, b: BriefPerson): string | null {
  const weak = [a, b].filter((one) => !isLinked(one))
  const [first] = weak
  if (first) {
    const how = weak.length === 2 ? 'Both are' : 'One is'
    return `Both are called ${a.name}. ${how} known by ${kindOf(first)} alone.`
  }
  const [here, there] = [a.company, b.company]
  if (here === null || there === null || !sameOrganisation(here, there)) return null
  return `Both are called ${a.name} and work at ${here}. Members can change their profile link.`
}

const personOf = ({ key, name, slug, headline, position, company }: BriefPerson): Person => ({
  key,
  name,
  url: slug === '' ? null : profileUrl(slug),
  headline: position ?? headline,
  company,
})

/** The pairs among people of one name, at least one of whom stands at a door, that only the owner can settle. */
function pairsOf(
  people: readonly BriefPerson[],
  areApart: (a: number, b: number) => boolean,
): readonly Duplicate[] {
  if (people.length > MOST_NAMESAKES || people[0]?.folded.includes(' ') !== true) return []
  return people.flatMap((a, index) =>
    people.slice(index + 1).flatMap((b) => {
      if ((a.atDoor === 0 && b.atDoor === 0) || areApart(a.id, b.id)) return []
      const why = whyOne(a, b)
      return why === null ? [] : [{ people: [personOf(a), personOf(b)] as const, why }]
    }),
  )
}

function saidApart(work: Workspace): (a: number, b: number) => boolean {
  const pairs = settledPairs(work, 0).map(([a, b]) => [work.people.ofIdentity(a), work.people.ofIdentity(b)])
  return (a, b) => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

/**
 * People who may be one person, in the order of their names: of a first and a last name that few have, at least one of
 * them at a door, unless the owner said that they are two.
 */
export function duplicates(work: Workspace): readonly Duplicate[] {
  const byName = new Map<string, BriefPerson[]>()
  for (const person of work.people.brief()) {
    byName.set(person.folded, [...(byName.get(person.folded) ?? []), person])
  }
  const areApart = saidApart(work)
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, people]) => pairsOf(people, areApart))
}

/** Those of them who may be this person. */
export function duplicatesOf(work: Workspace, id: number): readonly Duplicate[] {
  const people = work.people.namesakes(id)
  if (people.length < 2) return []
  const key = people.find((one) => one.id === id)?.key
  return pairsOf(people, saidApart(work)).filter(({ people: both }) => both.some((one) => one.key === key))
}
