import type { TieKind } from '../../shared/model/tie.ts'
import { type Card, notesOf } from './cards.ts'
import { interestsIn } from './mentions.ts'
import { type Person, tidyName } from './person.ts'
import { stayTies } from './stays.ts'
import type { TruthTie } from './truth.ts'
import type { Variant } from './variant.ts'

/** Which sides of a talk typed words of their own. */
export type Wrote = { readonly them: boolean; readonly you: boolean }

/** What the files hold besides the person. */
export type Around = {
  readonly asOf: number
  readonly age: Variant['age']
  readonly wrote: ReadonlyMap<number, Wrote>
  /** How many present connections work at each company, by its name for the generator. */
  readonly workers: ReadonlyMap<string, number>
  /** Names of present connections. */
  readonly connected: ReadonlySet<string>
}

const tie = (kind: TieKind, theirs: string, source = theirs): TruthTie => ({ kind, source, theirs })

/**
 * The ties that exist between the owner and a person among what the files, and `cards`, say: worked out from what
 * the generator meant, not from how it is written.
 */
export function tiesOf(person: Person, around: Around, cards: readonly Card[] = []): readonly TruthTie[] {
  return [
    ...talkTies(person, around),
    ...rowTies(person, around),
    ...stayTies(person, around.asOf, cards),
    ...peopleTies(person, around, cards),
    ...interestTies(person, cards),
  ]
}

function talkTies(person: Person, { wrote }: Around): readonly TruthTie[] {
  const { them = false, you = false } = wrote.get(person.index) ?? {}
  if (!them && !you) return []
  return [tie(them && you ? 'wrote-to-each-other' : you ? 'you-wrote' : 'they-wrote', 'messages.csv')]
}

function rowTies({ known, sent, connectedAt }: Person, { age }: Around): readonly TruthTie[] {
  const rows: readonly (TruthTie | false)[] = [
    sent.length > 0 && tie('you-invited', 'Invitations.csv'),
    connectedAt !== null && tie('connected', 'Connections.csv'),
    known.recommendedYou !== undefined && tie('recommendation', 'Recommendations_Received.csv'),
    known.recommendedByYou !== undefined && tie('recommendation', 'Recommendations_Given.csv'),
    known.endorsedYou !== undefined && tie('endorsement', 'Endorsement_Received_Info.csv'),
    known.endorsedByYou !== undefined && tie('endorsement', 'Endorsement_Given_Info.csv'),
    known.entry !== undefined && tie('address-book', 'Contacts.csv'),
    known.followed?.status === 'Active' && tie('you-follow', 'Member_Follows.csv'),
    known.broughtYou === true && age === '2018' && tie('brought-you', 'Registration.csv'),
  ]
  return rows.filter((one) => one !== false)
}

function peopleTies(person: Person, around: Around, cards: readonly Card[]): readonly TruthTie[] {
  const own = tidyName(person)
  const there = around.workers.get(person.employer) ?? 0
  const inside = person.connectedAt !== null
  // "Amber Tools | Buyer" names an employer, and yet does not say that it is the present one.
  const headed = cards.find(({ headline }) => headline?.endsWith(person.company))
  const named = [
    ...notesOf(person, cards).flatMap(({ text, source }) =>
      namesIn(text, around.connected).map((name) => ({ name, source })),
    ),
    ...cards.flatMap(({ source, ...shown }) =>
      shown.mutual?.name ? [{ name: shown.mutual.name, source }] : [],
    ),
  ].find(({ name }) => name !== own && around.connected.has(name))
  const counted = cards.find(({ mutual }) => mutual !== null)
  return [
    ...(named ? [tie('mutual-named', named.source, 'Connections.csv')] : []),
    ...(counted ? [tie('mutual-count', counted.source)] : []),
    ...(person.employer !== '' && (inside || headed) && there > (inside ? 1 : 0)
      ? [tie('connections-there', inside ? 'Connections.csv' : (headed?.source ?? ''), 'Connections.csv')]
      : []),
  ]
}

/** Full names of the given people in a text, as the generator writes them: two capitalised words and no more. */
function namesIn(text: string, names: ReadonlySet<string>): readonly string[] {
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  return words.slice(1).flatMap((word, index) => {
    const name = `${words[index]} ${word}`
    return /^\p{Lu}\S* \p{Lu}/u.test(name) && names.has(name) ? [name] : []
  })
}

function interestTies(person: Person, cards: readonly Card[]): readonly TruthTie[] {
  const texts = [
    ...notesOf(person, cards),
    ...cards.flatMap(({ headline, place, source }) =>
      [headline, place].flatMap((text) => (text === null ? [] : [{ text, source }])),
    ),
  ]
  const found = new Map<string, TruthTie>()
  for (const { text, source } of texts) {
    for (const interest of interestsIn(text)) {
      if (!found.has(interest.name)) found.set(interest.name, tie('shared-interest', source, interest.source))
    }
  }
  return [...found.values()].slice(0, 5)
}
