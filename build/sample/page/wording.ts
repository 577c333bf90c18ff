import { DateTime } from 'luxon'
import type { Shown } from '../shown.ts'

export type PageLanguage = 'en' | 'de'
export type Direction = 'received' | 'sent'

/** What LinkedIn's page says in one language. */
export type Wording = {
  readonly accept: string
  readonly ignore: string
  readonly withdraw: string
  readonly connect: string
  readonly more: string
  readonly received: string
  readonly sent: string
  readonly title: string
  readonly suggestions: string
  readonly all: string
  readonly people: string
  readonly acceptLabel: (name: string) => string
  readonly ignoreLabel: (name: string) => string
  readonly withdrawLabel: (name: string) => string
  readonly connectLabel: (name: string) => string
  readonly picture: (name: string) => string
  /** What stands behind a name; null for a name alone. */
  readonly invites: (follows: boolean) => string | null
  readonly mutual: (mutual: NonNullable<Shown['mutual']>) => string
  /** Null where LinkedIn leaves the age out. */
  readonly age: (sentAt: number, capturedAt: number, direction: Direction) => string | null
  readonly reply: (first: string) => string
  readonly count: (count: number) => string
}

type Elapsed = {
  readonly count: number
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
}

/** The largest unit of which at least one has passed, rounded down; months and years by the calendar, in UTC. */
export function elapsed(sentAt: number, capturedAt: number): Elapsed {
  const from = DateTime.fromMillis(sentAt, { zone: 'utc' })
  const to = DateTime.fromMillis(capturedAt, { zone: 'utc' })
  for (const unit of ['year', 'month', 'week', 'day', 'hour'] as const) {
    const count = Math.floor(to.diff(from, unit).as(unit))
    if (count >= 1) return { count, unit }
  }
  return { count: Math.floor((capturedAt - sentAt) / 60_000), unit: 'minute' }
}

function englishAge(sentAt: number, capturedAt: number, direction: Direction): string {
  const { count, unit } = elapsed(sentAt, capturedAt)
  const prefix = direction === 'sent' ? 'Sent ' : ''
  if (unit === 'minute') return direction === 'sent' ? 'Sent today' : 'Today'
  if (unit === 'day' && count === 1) return direction === 'sent' ? 'Sent yesterday' : 'Yesterday'
  return `${prefix}${count} ${unit}${count === 1 ? '' : 's'} ago`
}

const GERMAN_UNITS = {
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tagen'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monaten'],
  year: ['Jahr', 'Jahren'],
} as const

export const wordings: Readonly<Record<PageLanguage, Wording>> = {
  en: {
    accept: 'Accept',
    ignore: 'Ignore',
    withdraw: 'Withdraw',
    connect: 'Connect',
    more: '… more',
    received: 'Received',
    sent: 'Sent',
    title: 'Manage invitations',
    suggestions: 'People you may know',
    all: 'All',
    people: 'People',
    acceptLabel: (name) => `Accept ${name}’s invitation`,
    ignoreLabel: (name) => `Ignore an invitation to connect from ${name}`,
    withdrawLabel: (name) => `Withdraw invitation sent to ${name}`,
    connectLabel: (name) => `Invite ${name} to connect`,
    picture: (name) => `${name}’s profile picture`,
    invites: (follows) => (follows ? 'follows you and is inviting you to connect' : null),
    mutual: ({ count, name }) => {
      if (name === '') return `${count} mutual connection${count === 1 ? '' : 's'}`
      if (count === 1) return `${name} is a mutual connection`
      return `${name} and ${count - 1} other mutual connection${count === 2 ? '' : 's'}`
    },
    age: englishAge,
    reply: (first) => `Reply to ${first}`,
    count: (count) => count.toLocaleString('en-US'),
  },
  de: {
    accept: 'Annehmen',
    ignore: 'Ignorieren',
    withdraw: 'Zurückziehen',
    connect: 'Vernetzen',
    more: '…mehr',
    received: 'Erhalten',
    sent: 'Gesendet',
    title: 'Einladungen verwalten',
    suggestions: 'Personen, die Sie kennen könnten',
    all: 'Alle',
    people: 'Personen',
    acceptLabel: (name) => `Einladung von ${name} annehmen`,
    ignoreLabel: (name) => `Einladung von ${name} ignorieren`,
    withdrawLabel: (name) => `Einladung an ${name} zurückziehen`,
    connectLabel: (name) => `${name} als Kontakt einladen`,
    picture: (name) => `${name}s Profilbild`,
    invites: () => 'möchte Kontakt mit Ihnen aufnehmen',
    mutual: ({ count, name }) => {
      if (name === '') return count === 1 ? '1 gemeinsamer Kontakt' : `${count} gemeinsame Kontakte`
      if (count === 1) return `${name} ist ein gemeinsamer Kontakt`
      return count === 2
        ? `${name} und 1 weiterer gemeinsamer Kontakt`
        : `${name} und ${count - 1} weitere gemeinsame Kontakte`
    },
    age: (sentAt, capturedAt, direction) => {
      if (direction === 'received') return null
      const { count, unit } = elapsed(sentAt, capturedAt)
      return `Vor ${count} ${GERMAN_UNITS[unit][count === 1 ? 0 : 1]} gesendet`
    },
    reply: () => 'Nachricht',
    count: (count) => count.toLocaleString('de-DE'),
  },
}
