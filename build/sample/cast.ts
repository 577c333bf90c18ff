import { career } from './career.ts'
import { type Dates, datesOf } from './castDates.ts'
import { day, hour } from './dates.ts'
import { type Kind, kindRow } from './kinds.ts'
import { decorate, type Name, Names } from './names.ts'
import type { Person } from './person.ts'
import type { Plan, Size } from './plan.ts'
import { Random } from './random.ts'
import { type Role, roster } from './roster.ts'
import { Slugs } from './slugs.ts'
import { type Speaker, speakNote } from './speak.ts'
import { canSay, type Language } from './texts/languages.ts'

/** Everybody in a sample but the owner. */
export type Cast = {
  readonly people: readonly Person[]
  /** Connections of whom LinkedIn tells the date alone. */
  readonly hidden: readonly number[]
  /** Names of connections whom others know as well. */
  readonly mutuals: readonly string[]
}

export type CastOptions = {
  readonly size: Size
  /** Whether it is the sample to try, with its hand-picked invitations. */
  readonly small: boolean
  readonly seed: number
  /** Midnight UTC. */
  readonly asOf: number
  /** Share of connections whose e-mail address is in the file. */
  readonly emails: number
  /** Whether two people may have the same name. */
  readonly namesakes: boolean
}

/** Of the invitations that came in, so many have a note. */
const notedShare = 0.027
/** The chance of the owner's own invitations. */
const ownerNotes = 0.052
const namesakePairs = 2

/** Invents the people of a sample. `messages` is still what would suit each person: the budget comes later. */
export function cast(options: CastOptions): Cast {
  const { size, small, seed, asOf } = options
  const { plan, roles } = roster(size, small, new Random(seed, 3))
  const names = new Names()
  const slugs = new Slugs()
  const noteChance = acceptedNoteChance(plan, roles)
  const mutuals: string[] = []
  const friends: Name[] = []
  const people = roles.map((role, index): Person => {
    const random = new Random(seed, 1, index)
    const name = options.namesakes ? namesake(role, friends) : undefined
    const given = name ?? names.next(random, languageFor(role, random))
    const language = languageSpoken(role, given)
    if (role.kind === 'friend') {
      friends.push(given)
      if (isWrittenInLatin(given)) mutuals.push(`${given.first} ${given.last}`)
    }
    const looks = role.kind === 'friend' || name ? given : decorate(given, random)
    const slug = slugs.next(given, random)
    const job = career(role.kind, random)
    const speaker = { ...looks, ...job, language }
    const dates = datesOf(role, asOf, random)
    const mutual = mutuals[index % Math.max(1, mutuals.length)] ?? ''
    const invites = withNotes(role, dates, speaker, mutual, noteChance, random)
    return {
      ...speaker,
      ...invites,
      index,
      kind: role.kind,
      slug,
      urn: 200_000_000 + index * 37 + (seed % 1000),
      email: `${slug.normalize('NFD').replace(/[^a-z0-9-]/g, '')}${index}@mailbox.example`,
      showsEmail: random.chance(options.emails),
      ...face(job, random),
      connectedAt: dates.connectedAt,
      talk: dates.talk,
      messages: suitingMessages(role.kind, dates, invites, asOf, random),
      known: {},
    }
  })
  const random = new Random(seed, 4)
  const hidden = Array.from({ length: plan.hidden }, () =>
    Math.round(asOf - (1 + random.next() * 3000) * day),
  )
  return { people, hidden, mutuals }
}

/** Two strangers at the door are called like friends of the owner. */
function namesake(role: Role, friends: readonly Name[]): Name | undefined {
  return role.kind === 'bare-stranger' && role.nth < namesakePairs ? friends[role.nth] : undefined
}

const languagesOfNotes: readonly Language[] = ['en', 'es', 'en', 'fr', 'en', 'de', 'pt', 'it']

/** Other letters have no capitals by which a name in a note could be told. */
const isWrittenInLatin = ({ first }: Name): boolean => /^\p{Script=Latin}/u.test(first)

const places = ['Port Ambrel', 'Velmouth', 'Tarnfield', 'Kestrel Quay', 'Lower Cressing', 'Ostrabruck']

/** What LinkedIn shows of somebody under their name. */
function face({ company, position }: Pick<Person, 'company' | 'position'>, random: Random) {
  const place = random.chance(0.8) ? random.pick(places) : null
  const joint = random.pick([' at ', ' at ', ' at ', ' @ '])
  const named = random.chance(0.1) ? `${company} | ${position}` : `${position}${joint}${company}`
  return { place, headline: position === '' || company === '' || random.chance(0.05) ? null : named }
}

/** Notes go through the languages in turn, so that a small sample has several; otherwise any name will do. */
function languageFor({ kind, place, nth }: Role, random: Random): Language | undefined {
  const { note, firstLanguage = 'en' } = kindRow(kind)
  if (place !== 'open' || !note) return undefined
  const turn = nth + languagesOfNotes.indexOf(firstLanguage)
  const language = languagesOfNotes[turn % languagesOfNotes.length] ?? 'en'
  if (canSay(language, [note])) return language
  return random.chance(0.7) ? 'en' : undefined
}

function languageSpoken({ kind }: Role, name: Name): Language {
  const { note, steps = [] } = kindRow(kind)
  const needed = [...(note ? [note] : []), ...steps.map((step) => step.intent)]
  return canSay(name.language, needed) ? name.language : 'en'
}

/** So that the file as a whole has its share of notes, whatever the open invitations have. */
function acceptedNoteChance(plan: Plan, roles: readonly Role[]): number {
  const open = roles.filter(({ place, kind }) => place === 'open' && kindRow(kind).note).length
  const wanted = notedShare * (plan.open + plan.acceptedIncoming) - open
  return Math.max(0.005, wanted / Math.max(1, plan.acceptedIncoming))
}

function withNotes(
  { kind, place }: Role,
  dates: Dates,
  speaker: Speaker,
  mutual: string,
  noteChance: number,
  random: Random,
): Pick<Person, 'received' | 'sent'> {
  const theirs =
    kindRow(kind).note ?? (place === 'accepted' ? acceptedNote(kind, noteChance, random) : undefined)
  const last = dates.received.length - 1
  return {
    received: dates.received.map((sentAt, index) => ({
      sentAt,
      note: theirs && index === last ? speakNote('them', theirs, speaker, mutual, random) : null,
    })),
    sent: dates.sent.map((sentAt) => ({
      sentAt,
      note: random.chance(ownerNotes) ? speakNote('you', 'note-owner', speaker, mutual, random) : null,
    })),
  }
}

const acceptedNotes: Partial<
  Record<Kind, 'note-reason' | 'note-colleague' | 'note-schoolmate' | 'note-group'>
> = {
  silent: 'note-reason',
  thanker: 'note-group',
  courteous: 'note-reason',
  friend: 'note-reason',
  'former-colleague': 'note-colleague',
  classmate: 'note-schoolmate',
  questioner: 'note-reason',
}

function acceptedNote(kind: Kind, chance: number, random: Random) {
  return random.chance(chance * 1.1) ? acceptedNotes[kind] : undefined
}

/** A note that reappears, and as many steps of their course as fit before `asOf`. */
function suitingMessages(
  kind: Kind,
  dates: Dates,
  invites: Pick<Person, 'received' | 'sent'>,
  asOf: number,
  random: Random,
): number {
  const { steps = [], least = 1, talks } = kindRow(kind)
  const noted = dates.connectedAt !== null && (invites.received.at(-1)?.note ?? invites.sent.at(-1)?.note)
  let latest = dates.talk.from
  const fitting = steps.filter((step) => {
    latest += step.hours[1] * hour
    return latest < asOf
  }).length
  const spoken = talks ? random.between(4, 9) : fitting < least ? fitting : random.between(least, fitting)
  return (noted ? 1 : 0) + (kindRow(kind).steps || talks ? spoken : 0)
}
