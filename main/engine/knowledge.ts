import type { Burst, Copied, Searched } from '../../shared/model/dossier.ts'
import type { Owner } from '../../shared/model/person.ts'
import { nobody } from '../../shared/model/person.ts'
import type { Tie } from '../../shared/model/tie.ts'
import type { Interest } from '../../shared/results.ts'
import { findBursts, fullestHours } from './crowd/bursts.ts'
import { type Crowd, copiesIn, findCrowds } from './crowd/copies.ts'
import { readLog } from './decisionLog.ts'
import { orNull } from './orNull.ts'
import { foldName, profileUrl } from './readers/identity.ts'
import { holdsTies, sourceLabel } from './sourceLabels.ts'
import { wordSet } from './spelling/wordSet.ts'
import type { PersonTable } from './store/crowdStore.ts'
import { interestsOf } from './ties/interests.ts'
import type { TieParts } from './ties/tieData.ts'
import { tieFinder } from './ties/tieFinder.ts'
import type { Workspace } from './workspace.ts'

/** What all dossiers share, from the imported data and the owner's interests alone. */
export type Knowledge = {
  readonly owner: Owner
  readonly interests: readonly Interest[]
  readonly searched: readonly Searched[]
  /** The date of the newest connections file, ISO 8601; null when there is none. */
  readonly connectionsAsOf: string | null
  /** From when on the invitation page is known whole, ISO 8601; null when no capture was called complete. */
  readonly wholeFrom: string | null
  /** Whether a page since then holds somebody of this name without a link. */
  readonly isSeenByName: (name: string) => boolean
  /** Whether a connection has this name: whoever is known by name alone may be that connection, or a namesake. */
  readonly isConnectedName: (name: string) => boolean
  readonly findTies: (parts: TieParts, now: Date) => readonly Tie[]
  /** Whom each table knows: invitations, connections, the address book and the like, acceptances, the owner's typing. */
  readonly peopleIn: Readonly<Record<PersonTable, ReadonlySet<number>>>
  readonly copiesOf: (person: number) => readonly Copied[]
  /** Words of the owner's profile, and of the names and companies of connections: known to both, and no misspellings. */
  readonly isFamiliar: (word: string) => boolean
  /** Texts that several people sent, the most frequent first. */
  readonly crowds: () => readonly Crowd[]
  /** The fullest hours in which invitations without a note came, none within another, the fullest first. */
  readonly bursts: () => readonly Burst[]
  /** The fullest hour around a moment at which an invitation without a note came. */
  readonly burstAt: (moment: string) => Burst | null
}

/** Texts that are shorter say too little to be copies. */
const SHORTEST_COPY = 60
/** One in ten of those who spam opens with a harmless line (measured on labelled conversations). */
const FIRST_MESSAGES = 2

/** A value that is worked out when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function nameLookup(names: () => readonly string[]): (name: string) => boolean {
  const folded = lazy(() => new Set(names().map(foldName)))
  return (name) => folded().has(foldName(name))
}

/** The newest moment from which on the owner called the received list whole, and did not take it back. */
function wholeFromLog({ decisions, wholes }: Workspace): string | null {
  const called = wholes.called()
  if (called.length === 0) return null
  const { effective } = readLog(decisions.batches())
  const moments = called.filter(({ batch }) => effective.has(batch)).map((row) => row.wholeFrom)
  return moments.sort().at(-1) ?? null
}

/** Gathers what all dossiers share. */
function gatherKnowledge(work: Workspace): Knowledge {
  const { about, crowd, dossiers, readings, settings } = work
  const aliases = settings.owner()
  const profile = settings.profile()
  const [slug] = aliases.slugs
  const own = about.ownFacts().map((row) => ({
    ...row,
    detail: orNull(row.detail),
    since: orNull(row.since),
    until: orNull(row.until),
    source: sourceLabel(row.source),
  }))
  const named = (kind: (typeof own)[number]['kind']): readonly string[] => [
    ...new Set(own.filter((row) => row.kind === kind).map(({ name }) => name)),
  ]
  const ownerPlace = profile?.location ?? null
  const interests = interestsOf(own, settings.settings().interests, ownerPlace)
  const counting = interests.filter(({ counts }) => counts)
  const owner: Owner = {
    ...nobody,
    name: profile?.name ?? aliases.name,
    url: slug === undefined ? null : profileUrl(slug),
    headline: profile?.headline ?? null,
    summary: profile?.summary ?? null,
    industry: profile?.industry ?? null,
    location: ownerPlace,
    employers: named('position'),
    schools: named('school'),
    interests: counting.map(({ words }) => words),
  }
  const connections = dossiers.presentConnections()
  const wholeFrom = wholeFromLog(work)
  const crowds = lazy(() => findCrowds(crowd.texts(SHORTEST_COPY, FIRST_MESSAGES)))
  const copies = lazy(() => copiesIn(crowds()))
  const bursts = lazy(() => findBursts(crowd.bareMoments()))
  const familiar = lazy(() =>
    wordSet([
      ...Object.values(owner).flat(),
      ...own.flatMap(({ name, detail }) => [name, detail]),
      ...connections.flatMap(({ name, company }) => [name, company]),
    ]),
  )
  return {
    owner,
    interests,
    searched: dossiers
      .sources()
      .filter(({ kind }) => holdsTies(kind))
      .map(({ kind, rows, asOf }) => ({ source: sourceLabel(kind), rows, asOf: orNull(asOf) })),
    connectionsAsOf: dossiers.connectionsAsOf(),
    wholeFrom,
    isSeenByName: nameLookup(() => (wholeFrom === null ? [] : readings.namesSeenSince(wholeFrom))),
    isConnectedName: nameLookup(() => dossiers.connectionNames()),
    findTies: tieFinder({
      own,
      interests: counting,
      ownerName: owner.name,
      ownerPlace,
      connections,
    }),
    peopleIn: {
      reading: crowd.peopleIn('reading'),
      connection: crowd.peopleIn('connection'),
      about: crowd.peopleIn('about'),
      acceptance: crowd.peopleIn('acceptance'),
      typed: crowd.peopleIn('typed'),
    },
    isFamiliar: (word) => familiar().has(word),
    copiesOf: (person) => copies().get(person) ?? [],
    crowds,
    bursts: () => fullestHours(bursts().values()),
    burstAt: (moment) => bursts().get(moment) ?? null,
  }
}

/** The same, kept until the data changes: preparing it for tens of thousands of connections takes a moment. */
export function knowledgeOf(work: Workspace): Knowledge {
  work.kept.knowledge ??= gatherKnowledge(work)
  return work.kept.knowledge
}

/** To be called whenever facts, who is who, or the owner's interests changed. */
export function forgetKnowledge(work: Workspace): void {
  work.kept.knowledge = null
  forgetVerdicts(work)
}

/** To be called whenever what the rules saw, or what was made of it, changed. */
export function forgetVerdicts({ kept }: Workspace): void {
  kept.sights = null
  kept.cases = null
}
