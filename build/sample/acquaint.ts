import { entryOf } from './addressBook.ts'
import { career } from './career.ts'
import type { Cast } from './cast.ts'
import { day } from './dates.ts'
import type { Kind } from './kinds.ts'
import type { Known } from './known.ts'
import { type Name, Names, searchable } from './names.ts'
import { employerForm, type Written } from './organisations.ts'
import { owner } from './owner.ts'
import { type Person, tidyName } from './person.ts'
import { Random } from './random.ts'
import { Slugs } from './slugs.ts'

export type AcquaintOptions = { readonly seed: number; readonly asOf: number }

/** Of a thousand connections; no file grows beyond `most`. */
const counts = [
  { what: 'endorsedYou', share: 20, most: 400 },
  { what: 'endorsedByYou', share: 12, most: 300 },
  { what: 'recommendedYou', share: 5, most: 12 },
  { what: 'recommendedByYou', share: 3, most: 8 },
  { what: 'entry', share: 24, most: 400 },
  { what: 'followed', share: 15, most: 200 },
  { what: 'unfollowed', share: 3, most: 40 },
] as const
type What = (typeof counts)[number]['what']

/** Who of the connections may be known in other ways: nobody whom the owner should show out. */
const decent: readonly Kind[] = [
  'silent',
  'thanker',
  'courteous',
  'friend',
  'former-colleague',
  'classmate',
  'questioner',
  'greeted',
  'addressed',
]

/** Somebody at the door whose only tie this is. */
const atDoor: Partial<Record<Kind, What>> = {
  'bare-endorser': 'endorsedYou',
  'bare-entry': 'entry',
  'bare-recommender': 'recommendedYou',
  'bare-followed': 'followed',
}

/** Of those who are endorsers and so on, so many are nobody else in the export. */
const outsideShare = 0.25

/**
 * Gives the people of a cast what the other files tell of them, and adds people of whom nothing else is known.
 * Whoever is named without a link has a name that nobody shares.
 */
export function acquaint(cast: Cast, { seed, asOf }: AcquaintOptions): Cast {
  const random = new Random(seed, 12)
  const names = Map.groupBy(cast.people, nameKey)
  const eligible = random.shuffle(
    cast.people.filter(
      (person) =>
        person.connectedAt !== null &&
        decent.includes(person.kind) &&
        names.get(nameKey(person))?.length === 1,
    ),
  )
  const known = new Map<Person, Known>()
  const plan = counts.map(({ what, share, most }) => ({
    what,
    count: Math.min(most, Math.round((eligible.length * share) / 1000)),
  }))
  let next = 0
  for (const { what, count } of plan) {
    for (const person of eligible.slice(next, next + count))
      known.set(person, knownAs(what, person, asOf, random))
    next += count
  }
  const [oldest] = eligible.slice(next).sort((a, b) => (a.connectedAt ?? 0) - (b.connectedAt ?? 0))
  if (oldest) known.set(oldest, { broughtYou: true })
  for (const person of cast.people) {
    const what = atDoor[person.kind]
    if (what) known.set(person, knownAs(what, person, asOf, random))
  }
  const outside = outsiders(cast, plan, { seed, asOf })
  return {
    ...cast,
    people: [...cast.people.map((one) => ({ ...one, known: known.get(one) ?? {} })), ...outside],
  }
}

const nameKey = (person: Person): string => searchable(tidyName(person))

function outsiders(
  cast: Cast,
  plan: readonly { readonly what: What; readonly count: number }[],
  { seed, asOf }: AcquaintOptions,
): readonly Person[] {
  const names = new Names(cast.people)
  const slugs = new Slugs(cast.people)
  const begin = 1 + cast.people.reduce((most, { index }) => Math.max(most, index), 0)
  const whats = plan.flatMap(({ what, count }) =>
    Array.from({ length: Math.round(count * outsideShare) }, () => what),
  )
  return whats.map((what, nth) => {
    const random = new Random(seed, 13, nth)
    const person = outsider(names.next(random), slugs, begin + nth, { seed, asOf }, random)
    return { ...person, known: knownAs(what, person, asOf, random) }
  })
}

function outsider(
  name: Name,
  slugs: Slugs,
  index: number,
  { seed, asOf }: AcquaintOptions,
  random: Random,
): Person {
  const slug = slugs.next(name, random)
  return {
    ...name,
    ...career('outsider', random),
    index,
    kind: 'outsider',
    slug,
    urn: 200_000_000 + index * 37 + (seed % 1000),
    email: `outside${index}@mailbox.example`,
    showsEmail: false,
    place: null,
    headline: null,
    connectedAt: null,
    received: [],
    sent: [],
    messages: 0,
    talk: { from: asOf, to: asOf },
    known: {},
  }
}

function knownAs(what: What, person: Person, asOf: number, random: Random): Known {
  const at = Math.round(asOf - (30 + random.next() * 1500) * day)
  if (what === 'followed' || what === 'unfollowed')
    return { followed: { at, status: what === 'followed' ? 'Active' : 'Unfollow' } }
  if (what === 'entry') return { entry: entryOf(person, at, random) }
  if (what === 'endorsedYou' || what === 'endorsedByYou') {
    const status = random.chance(0.3) ? ('PENDING' as const) : ('ACCEPTED' as const)
    return { [what]: { skill: random.pick(owner.skills), at, status } }
  }
  const together = person.kind === 'bare-recommender' || random.chance(0.5)
  const company: Written = together
    ? { id: former, text: employerForm(former, random) }
    : { id: person.employer, text: person.company }
  const given = what === 'recommendedByYou'
  const status = given ? ('' as const) : random.chance(0.2) ? ('HIDDEN' as const) : ('VISIBLE' as const)
  return {
    [what]: {
      company,
      title: person.position,
      at: together
        ? Math.min(asOf - day, Date.UTC(2018, random.between(0, 11), random.between(1, 28), 9, 5))
        : at,
      status,
    },
  }
}

const former = 'Tidemark & Daughters Freight'
