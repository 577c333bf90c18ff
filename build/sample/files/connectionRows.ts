import { spreadsheetDay, utcDay, utcShort } from '../dates.ts'
import type { Person } from '../person.ts'
import type { Variant } from '../variant.ts'

const withoutUrl = [
  'First Name',
  'Last Name',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
] as const

export const connectionHeaders: Readonly<Record<Variant['connections'], readonly string[]>> = {
  C0: withoutUrl,
  C1a: withoutUrl,
  C1b: withoutUrl,
  C2: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
}

/** The rows that stand before the header since 2021, as cells. */
export const connectionsPreamble: readonly (readonly string[])[] = [
  ['Notes:'],
  [
    'When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261',
  ],
  [''],
]

export function hasPreamble(variant: Variant['connections']): boolean {
  return variant === 'C1b' || variant === 'C2'
}

/** The share of connections whose e-mail address the file shows. */
export function emailShare(variant: Variant['connections']): number {
  return variant === 'C0' ? 0.976 : 0.025
}

/** Data rows of Connections.csv, newest first. `hidden` are the dates of those who are hidden. */
export function connectionRows(
  people: readonly Person[],
  hidden: readonly number[],
  variant: Variant,
): readonly (readonly string[])[] {
  const visible = people.flatMap((person) =>
    person.connectedAt === null ? [] : [{ at: person.connectedAt, person }],
  )
  const all = [...visible, ...hidden.map((at) => ({ at, person: null }))].sort((a, b) => b.at - a.at)
  return all.map(({ at, person }) => [...identity(person, variant.connections), connectedOn(at, variant)])
}

function identity(person: Person | null, variant: Variant['connections']): readonly string[] {
  if (!person) return connectionHeaders[variant].slice(1).map(() => '')
  const { first, last, slug, company, position } = person
  // Percent-encoded in this file alone.
  const url = variant === 'C2' ? [`https://www.linkedin.com/in/${encodeURIComponent(slug)}`] : []
  return [first, last, ...url, person.showsEmail ? person.email : '', company, position]
}

function connectedOn(at: number, variant: Variant): string {
  if (variant.spreadsheet) return spreadsheetDay(at)
  return variant.connections === 'C0' ? utcShort(at) : utcDay(at)
}
