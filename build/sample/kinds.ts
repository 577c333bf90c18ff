import type { Action } from '../../shared/model/verdict.ts'
import type { Language } from './texts/languages.ts'
import type { Intent } from './texts/phrasebook.ts'

/** One message of a fixed course: who says what, and how many hours after the step before it. */
export type Step = {
  readonly from: 'them' | 'you'
  readonly intent: Intent
  readonly hours: readonly [number, number]
}

/** What an invented person is, and what a fair owner does about them at the door where they stand. */
export type KindRow = {
  readonly kind: string
  /** How many of a thousand. */
  readonly share: number
  /** How many of the 45 open invitations of the small sample. */
  readonly small?: number
  readonly expected: readonly Action[]
  /** The note of their invitation. */
  readonly note?: Intent
  /** Notes of a kind go through the languages in turn, from this one on; English otherwise. */
  readonly firstLanguage?: Language
  /** They and the owner have written to each other at length. */
  readonly talks?: boolean
  /** At least `least` of these steps happen. */
  readonly steps?: readonly Step[]
  readonly least?: number
}

const doubt = ['ignore', 'unsure'] as const
const welcome = ['accept', 'unsure'] as const

/** People whose invitation to the owner is not accepted. */
export const openKinds = [
  { kind: 'burst', share: 0, small: 9, expected: doubt },
  { kind: 'bare-stranger', share: 759, small: 4, expected: doubt },
  { kind: 'returner', share: 10, small: 2, expected: doubt },
  { kind: 'bare-friend', share: 40, small: 3, expected: welcome, talks: true },
  { kind: 'bare-invited', share: 20, small: 2, expected: welcome },
  { kind: 'bare-endorser', share: 6, small: 1, expected: welcome },
  { kind: 'bare-entry', share: 6, small: 1, expected: welcome },
  { kind: 'bare-recommender', share: 2, small: 1, expected: welcome },
  { kind: 'bare-followed', share: 6, small: 1, expected: welcome },
  { kind: 'stock', share: 10, small: 2, expected: ['ignore'], note: 'note-stock' },
  { kind: 'stock-friend', share: 2, small: 1, expected: welcome, note: 'note-stock', talks: true },
  { kind: 'reason', share: 37, small: 2, expected: ['accept'], note: 'note-reason' },
  { kind: 'mutual', share: 10, small: 1, expected: ['accept'], note: 'note-mutual' },
  { kind: 'overlapped', share: 10, small: 1, expected: ['accept'], note: 'note-colleague' },
  {
    kind: 'schoolmate',
    share: 5,
    small: 1,
    expected: ['accept'],
    note: 'note-schoolmate',
    firstLanguage: 'de',
  },
  { kind: 'group-member', share: 5, small: 1, expected: ['accept'], note: 'note-group' },
  // Names a school or company that only resembles one of the owner's.
  { kind: 'near-miss', share: 2, small: 1, expected: ['accept'], note: 'note-near' },
  { kind: 'role-offer', share: 15, small: 1, expected: ['accept'], note: 'note-recruiter' },
  { kind: 'pitch', share: 25, small: 2, expected: ['ignore'], note: 'note-pitch' },
  { kind: 'copied-pitch', share: 10, small: 3, expected: ['ignore'], note: 'note-copy' },
  { kind: 'job-plea', share: 10, small: 2, expected: ['ignore'], note: 'note-job-plea' },
  { kind: 'rude', share: 3, small: 1, expected: doubt, note: 'note-rude' },
  { kind: 'flattery', share: 4, small: 1, expected: doubt, note: 'note-flattery' },
  { kind: 'misspelled', share: 3, small: 1, expected: welcome, note: 'note-misspelled' },
] as const satisfies readonly KindRow[]

const they = (intent: Intent, from: number, to: number): Step => ({ from: 'them', intent, hours: [from, to] })
const you = (intent: Intent, from: number, to: number): Step => ({ from: 'you', intent, hours: [from, to] })
const remove = ['remove'] as const
const keep = ['keep'] as const
const either = ['remove', 'keep', 'unsure'] as const

/** People who are in the owner's connections. */
export const connectedKinds = [
  { kind: 'spammer', share: 7, expected: remove, steps: [they('pitch', 0.1, 60), they('pitch', 300, 900)] },
  {
    kind: 'chaser',
    share: 5,
    expected: remove,
    steps: [
      they('pitch', 0.1, 48),
      they('chase', 40, 100),
      they('chase', 60, 200),
      they('chase', 90, 200),
      they('chase', 90, 300),
    ],
    least: 3,
  },
  {
    kind: 'job-beggar',
    share: 5,
    expected: remove,
    steps: [they('job-plea', 0.1, 70), they('job-chase', 20, 120)],
  },
  {
    kind: 'investor',
    share: 3,
    expected: remove,
    steps: [they('invest', 0.2, 110), they('invest', 100, 400)],
  },
  {
    kind: 'promoter',
    share: 3,
    expected: remove,
    steps: [they('promote', 0.2, 140), they('promote', 200, 900)],
  },
  {
    kind: 'unfilled',
    share: 1.5,
    expected: remove,
    steps: [they('unfilled', 0.1, 20), they('chase', 60, 90)],
  },
  { kind: 'copier', share: 3, expected: remove, steps: [they('copied-pitch', 0.1, 30)] },
  { kind: 'filed-as-spam', share: 1.5, expected: remove, steps: [they('fraud', 0.5, 100)] },
  { kind: 'introduced-seller', share: 3, expected: either, steps: [they('introduced-pitch', 2, 200)] },
  { kind: 'late-seller', share: 3, expected: either, steps: [they('pitch', 1000, 2200)] },
  {
    kind: 'courteous',
    share: 80,
    expected: keep,
    steps: [they('one-tap', 0.2, 700), they('one-tap', 1500, 5000), they('one-tap', 4000, 9000)],
  },
  {
    kind: 'thanker',
    share: 50,
    expected: keep,
    steps: [they('thanks', 0.2, 40), you('owner-thanks', 0.1, 40)],
  },
  {
    kind: 'recruiter',
    share: 10,
    expected: keep,
    steps: [they('recruit', 0.5, 90), you('owner-declines', 1, 60), they('recruit-again', 1, 60)],
  },
  {
    kind: 'questioner',
    share: 10,
    expected: keep,
    steps: [
      they('question', 0.5, 90),
      you('owner-answers', 1, 60),
      they('question-more', 1, 40),
      you('owner-thanks', 1, 20),
    ],
  },
  {
    kind: 'supplier',
    share: 8,
    expected: keep,
    steps: [
      you('price-asked', 1, 90),
      they('price-told', 1, 30),
      you('price-more', 1, 40),
      they('price-yes', 1, 20),
    ],
    least: 2,
  },
  { kind: 'greeted', share: 19, expected: keep, steps: [you('owner-taps', 1, 400)] },
  { kind: 'addressed', share: 6, expected: keep, steps: [you('owner-greets', 1, 400)] },
  { kind: 'friend', share: 35, expected: keep, talks: true },
  { kind: 'former-colleague', share: 15, expected: keep, talks: true },
  { kind: 'classmate', share: 7, expected: keep, talks: true },
  { kind: 'silent', share: 725, expected: keep },
] as const satisfies readonly KindRow[]

/** People who are neither at the door nor inside: the owner's unanswered invitations, InMail, old acquaintances. */
const otherKinds = [
  { kind: 'invited', share: 0, expected: [] },
  { kind: 'inmail', share: 0, expected: [], steps: [they('recruit', 1, 2), they('recruit-again', 90, 300)] },
  { kind: 'acquaintance', share: 0, expected: [], talks: true },
  // Only in the address book, among those who endorsed or recommended, or followed.
  { kind: 'outsider', share: 0, expected: [] },
] as const satisfies readonly KindRow[]

const allKinds = [...openKinds, ...connectedKinds, ...otherKinds]
export type Kind = (typeof allKinds)[number]['kind']

const rows: ReadonlyMap<Kind, KindRow> = new Map(allKinds.map((row) => [row.kind, row]))

/** The row of a kind. */
export function kindRow(kind: Kind): KindRow {
  const row = rows.get(kind)
  if (!row) throw new Error(`There is no kind ${kind}.`)
  return row
}
