import type { TieKind } from '../../shared/model/tie.ts'
import { type Card, notesOf } from './cards.ts'
import { mentionsIn, type Years } from './mentions.ts'
import { owner, type Stay } from './owner.ts'
import type { Person } from './person.ts'
import type { TruthTie } from './truth.ts'

/** What says that somebody was at one of the owner's employers or schools; `at` is a moment when they were. */
type Evidence = {
  readonly name: string
  readonly source: string
  readonly at?: number
  readonly years?: Years
}

/** Ties by the owner's employers and schools. `asOf` is when the connections file was written. */
export function stayTies(person: Person, asOf: number, cards: readonly Card[]): readonly TruthTie[] {
  return [
    ...tiesBy(
      owner.employers,
      'colleague',
      'same-employer',
      employerEvidence(person, asOf, cards),
      'Positions.csv',
    ),
    ...tiesBy(owner.schools, 'classmate', 'same-school', schoolEvidence(person, cards), 'Education.csv'),
  ]
}

function employerEvidence(person: Person, asOf: number, cards: readonly Card[]): readonly Evidence[] {
  const { known, employer, connectedAt } = person
  const said = [
    ...[known.recommendedYou, known.recommendedByYou].flatMap((one, index) =>
      one
        ? [
            {
              name: one.company.id,
              source: `Recommendations_${index ? 'Given' : 'Received'}.csv`,
              at: one.at,
            },
          ]
        : [],
    ),
    ...(known.entry ? [{ name: known.entry.company.id, source: 'Contacts.csv' }] : []),
  ]
  return [
    ...(connectedAt === null ? [] : [{ name: employer, source: 'Connections.csv', at: asOf }]),
    ...cards.flatMap(({ source, ...shown }) => [
      ...(shown.headline === null ? [] : [{ name: employer, source, at: shown.sentAt }]),
      ...(shown.shared === null ? [] : [{ name: shown.shared, source }]),
    ]),
    ...said,
    ...notesOf(person, cards).flatMap(({ text, source }) => {
      const { employers, years, ownWork } = mentionsIn(text)
      return employers
        .filter((name) => name !== owner.company || ownWork)
        .map((name) => ({ name, source, ...(years ? { years } : {}) }))
    }),
  ]
}

function schoolEvidence(person: Person, cards: readonly Card[]): readonly Evidence[] {
  return [
    ...cards.flatMap(({ source, ...shown }) =>
      shown.shared === null ? [] : [{ name: shown.shared, source }],
    ),
    ...notesOf(person, cards).flatMap(({ text, source }) => {
      const { schools, years } = mentionsIn(text)
      return schools.map((name) => ({ name, source, ...(years ? { years } : {}) }))
    }),
  ]
}

/** One tie for each stay of the owner's; the kind that says "together" if anything says so. */
function tiesBy(
  stays: readonly Stay[],
  together: TieKind,
  apart: TieKind,
  evidence: readonly Evidence[],
  source: string,
): readonly TruthTie[] {
  return stays.flatMap((stay) => {
    const found = evidence.filter(({ name }) => name === stay.name)
    const overlapping = found.find((one) => overlaps(stay, one))
    const [first] = found
    if (overlapping) return [{ kind: together, source, theirs: overlapping.source }]
    return first ? [{ kind: apart, source, theirs: first.source }] : []
  })
}

/** Whole months count, of a year alone all twelve; without a beginning nothing is known. */
function overlaps({ since, until }: Stay, { at, years }: Evidence): boolean {
  if (since === null) return false
  const from = monthsOf(since, 1)
  const to = until === null ? Number.POSITIVE_INFINITY : monthsOf(until, 12)
  if (at !== undefined) {
    const date = new Date(at)
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + 1
    if (month >= from && month <= to) return true
  }
  return years !== undefined && years.from * 12 + 1 <= to && years.to * 12 + 12 >= from
}

function monthsOf(date: string, otherwise: number): number {
  const [year, month = otherwise] = date.split('-').map(Number)
  return (year ?? 0) * 12 + month
}
