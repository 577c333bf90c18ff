import type { Args } from '../../shared/contract.ts'
import type { Completed, Detail, Dropped } from '../../shared/results.ts'
import { ExpectedFailure } from './failure.ts'
import { detail } from './lists.ts'
import { wordsBefore } from './overruling.ts'
import { cleanName, foldName, isEndless, profileSlug } from './readers/identity.ts'
import { onlyNamesake, refuseConnected } from './refuseConnected.ts'
import { regroup, restate } from './settling.ts'
import type { TypedRow } from './store/typedStore.ts'
import { refuseToCome } from './toCome.ts'
import { personId, type Workspace } from './workspace.ts'

type Fields = Omit<Args<'complete'>, 'person'>

/** A profile link in any form, or the slug alone. */
function slugOf(url: string | null): string {
  if (url === null) return ''
  const slug = profileSlug(url) ?? (/^[^\s/?#@.]+$/.test(url) ? profileSlug(`linkedin.com/in/${url}`) : null)
  if (slug === null) {
    throw new ExpectedFailure(
      'no-profile-link',
      `"${url.slice(0, 100)}" is not the link of a profile. Copy it from LinkedIn: linkedin.com/in/ and the name.`,
    )
  }
  return slug
}

function refuseNoDay(sentOn: string | null, now: Date): void {
  if (sentOn === null) return
  const isDay = /^\d{4}-\d\d-\d\d$/.test(sentOn) && new Date(sentOn).toJSON()?.slice(0, 10) === sentOn
  if (!isDay) throw new ExpectedFailure('no-such-day', `"${sentOn}" is not a day. Write it as 2026-06-30.`)
  refuseToCome(sentOn, now, 'Give the day on which they invited you.')
}

type Typing = Omit<TypedRow, 'linked'>

function typingOf({ url, headline, note, relationship, sentOn }: Fields, now: Date, added: 0 | 1): Typing {
  refuseNoDay(sentOn, now)
  return { slug: slugOf(url), headline, note, relationship, sentOn, added, saidAt: now.toISOString() }
}

/** Says nothing at all, not even that there is an invitation. */
const isEmpty = ({ slug, headline, note, relationship, sentOn, added }: Typing): boolean =>
  added === 0 && slug === '' && headline === null && note === null && relationship === null && sentOn === null

/** Adding again adds to what was typed before. */
function onto(earlier: TypedRow | null, fresh: TypedRow): TypedRow {
  if (earlier === null) return fresh
  return {
    ...fresh,
    slug: fresh.slug || earlier.slug,
    linked: fresh.linked ?? earlier.linked,
    headline: fresh.headline ?? earlier.headline,
    note: fresh.note ?? earlier.note,
    relationship: fresh.relationship ?? earlier.relationship,
    sentOn: fresh.sentOn ?? earlier.sentOn,
    added: earlier.added,
  }
}

/**
 * Replaces what was typed of the person whose identity this is, and works out again who is who. An identity of theirs
 * on which a decision hangs stays theirs, as part of the batch, where only its words made it somebody and these went to
 * another.
 * @returns the identity that the words stay with
 */
function writeWords(work: Workspace, batch: number, identity: number, row: TypedRow): number {
  const person = work.people.ofIdentity(identity)
  const before = person === null ? [] : work.people.identitiesOf(person)
  const place = work.typed.write(batch, identity, row)
  const judged = regroup(work, [...before, place])
  const orphans = work.typed.orphans(before)
  for (const orphan of orphans) work.sameness.settle(batch, place, orphan, true)
  restate(work, batch, orphans.length === 0 ? judged : regroup(work, [...judged, place]))
  return place
}

/**
 * Whoever turns out to be one person has one row of what was typed: the later words over the earlier.
 * @returns the identity that it stays with
 */
function uniteTyped(work: Workspace, batch: number, identity: number): number {
  const person = work.people.ofIdentity(identity)
  const [first, ...later] = person === null ? [] : work.typed.allOf(person)
  if (!first || later.length === 0) return identity
  return writeWords(work, batch, identity, later.reduce(onto, first))
}

/** Two people with links of their own are joined as one only by saying so, which can be undone. */
function refuseOthersLink(work: Workspace, person: number, slug: string): void {
  const own = work.dossiers.person(person)
  const other = slug === '' ? null : work.people.bySlug(slug)
  if (!own || other === null || other === person || own.slug === '') return
  const theirs = work.dossiers.person(other)
  throw new ExpectedFailure(
    'others-link',
    `That link is ${theirs?.name ?? slug}'s. If both are one person, say so under possible duplicates.`,
  )
}

/**
 * Of two namesakes, one that gives up the link that was typed would be taken for the other, and what is known of either
 * would run together untold.
 * @param before whose every identity was, before it was given up
 */
function refuseNamesake({ people, dossiers }: Workspace, person: number, before: PersonOf): void {
  const mine = [...before].filter(([, whose]) => whose === person).map(([identity]) => identity)
  const now = new Set(mine.map((identity) => people.ofIdentity(identity)))
  const joined = [...now].flatMap((one) => (one === null ? [] : people.identitiesOf(one)))
  const other = joined.map((identity) => before.get(identity)).find((whose) => whose && whose !== person)
  if (!other) return
  const named = dossiers.person(people.ofIdentity(mine[0] ?? 0) ?? 0)?.name ?? 'This person'
  throw new ExpectedFailure(
    'only-link-parts',
    `Without that link, ${named} could not be told from somebody else of the same name. Keep it; if both are one person, say so under possible duplicates.`,
  )
}

type PersonOf = ReadonlyMap<number, number>

/** Whom a link and a name stand for now: typed together, the two may make one person of them. */
function standFor({ people }: Workspace, slug: string, name: string): readonly number[] {
  const linked = slug === '' ? null : people.bySlug(slug)
  const named = people.named(foldName(name)).map(({ id }) => id)
  return linked === null ? named : [linked, ...named]
}

/** The identity that a typed link and name stand for. */
function identityOf(work: Workspace, slug: string, name: string): number {
  work.facts.forgetIdentities()
  return work.facts.identity({ slug: slug === '' ? null : slug, urn: null, email: null, name }, '')
}

/** The key of whoever has one of these identities now; null when nobody has. */
const keyNow = (work: Workspace, identities: readonly number[]): string | null =>
  identities.map((one) => work.people.keyOf(one)).find((key) => key !== null) ?? null

function detailOf(work: Workspace, identities: readonly number[]): Detail {
  const key = keyNow(work, identities)
  if (key === null) throw new Error(`identities ${identities} are nobody's`)
  return detail(work, 'invitation', key)
}

/** One word of what was typed in the log, to be undone as any. */
const newBatch = (work: Workspace, verb: 'add' | 'complete' | 'forget'): number =>
  work.decisions.append({ at: work.now().toISOString(), verb, of: null }, [])

/** Takes back what was typed of a person. Returns the batch; 0 where nothing was typed. */
function forget(work: Workspace, id: number): number {
  if (work.typed.of(id) === null) return 0
  const identities = work.people.identitiesOf(id)
  const batch = newBatch(work, 'forget')
  work.typed.drop(batch, id)
  restate(work, batch, regroup(work, identities))
  return batch
}

/** Replaces what was typed of a person. Returns the batch. */
function replace(work: Workspace, id: number, typing: Typing): number {
  const name = work.dossiers.person(id)?.name ?? ''
  const linked = typing.slug === '' ? null : identityOf(work, typing.slug, name)
  const batch = newBatch(work, 'complete')
  writeWords(work, batch, id, { ...typing, linked })
  return batch
}

/**
 * Adds, as one batch, an invitation by hand: to the person whom that link, or that name alone, already stands for,
 * else to somebody new.
 * @throws ExpectedFailure for a link that is none, a day that is none or still to come, the owner's own name, a
 *   connection, and while the made-up people are here
 */
export function addInvitation(
  work: Workspace,
  { name: written, ...fields }: Args<'addInvitation'>,
): Completed {
  if (work.settings.madeUp()) {
    throw new ExpectedFailure(
      'made-up',
      'These are made-up people, who leave when your own data comes. Import your own first, then add to it.',
    )
  }
  const name = cleanName(written)
  if (isEndless(name) || foldName(name) === '') {
    throw new ExpectedFailure('no-name', `"${written.slice(0, 100)}" is not a name.`)
  }
  return work.db
    .transaction(() => {
      const typing = typingOf(fields, work.now(), 1)
      const isNewLink = typing.slug !== '' && work.people.bySlug(typing.slug) === null
      if (typing.slug === '') refuseConnected(work, onlyNamesake(work, name))
      const overruledIn = wordsBefore(work, standFor(work, typing.slug, name))
      const identity = identityOf(work, typing.slug, name)
      const fresh = { ...typing, linked: typing.slug === '' ? null : identity }
      const earlier = work.typed.of(work.people.ofIdentity(identity) ?? identity)
      const batch = newBatch(work, 'add')
      const place = writeWords(work, batch, identity, onto(earlier, fresh))
      const person = work.people.ofIdentity(place)
      if (person === null)
        throw new ExpectedFailure('own-name', `${name} is you. Give the name of whoever invited you.`)
      refuseConnected(work, person, isNewLink)
      const shown = detailOf(work, [uniteTyped(work, batch, place)])
      return {
        batch,
        detail: shown,
        overruled: overruledIn(work.people.byKey(shown.dossier.person.key) ?? person),
      }
    })
    .immediate()
}

/**
 * Replaces, as one batch, what the owner typed of an invitation; with nothing in any field it is taken back, unless
 * they added the invitation itself.
 * @returns batch 0 where nothing was typed and nothing is
 * @throws ExpectedFailure for such a link or day, the link of somebody else, a link given up that alone parts them from
 *   a namesake, and when the person is not known
 */
export function complete(work: Workspace, { person, ...fields }: Args<'complete'>): Completed {
  const id = personId(work, person)
  return work.db
    .transaction(() => {
      const typing = typingOf(fields, work.now(), work.typed.of(id)?.added ?? 0)
      refuseOthersLink(work, id, typing.slug)
      const identities = work.people.identitiesOf(id)
      const other = typing.slug === '' ? null : work.people.bySlug(typing.slug)
      const overruledIn = wordsBefore(work, other === null ? [id] : [id, other])
      const isGivenUp = typing.slug === '' && (work.typed.of(id)?.slug ?? '') !== ''
      const before = isGivenUp ? work.people.peopleByIdentity() : null
      const batch = isEmpty(typing) ? forget(work, id) : replace(work, id, typing)
      if (before) refuseNamesake(work, id, before)
      const shown = detailOf(work, identities)
      const one = work.people.byKey(shown.dossier.person.key) ?? id
      return { batch, detail: shown, overruled: overruledIn(one) }
    })
    .immediate()
}

/**
 * Takes back, as one batch, all that was typed of a person.
 * @returns batch 0 where nothing was typed; detail null when nothing else is known of an invitation of theirs
 */
export function dropTyped(work: Workspace, { person }: Args<'dropTyped'>): Dropped {
  const id = personId(work, person)
  return work.db
    .transaction(() => {
      const identities = work.people.identitiesOf(id)
      const batch = forget(work, id)
      const key = keyNow(work, identities)
      const now = key === null ? null : work.people.byKey(key)
      const isThere = now !== null && key !== null && work.verdicts.of(now, 'invitation')
      return { batch, detail: isThere ? detail(work, 'invitation', key) : null }
    })
    .immediate()
}
