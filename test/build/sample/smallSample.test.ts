import { DateTime } from 'luxon'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindRow } from '../../../build/sample/kinds.ts'
import { asOf, records, type Sample, sampled, slugOf } from './unzipped.ts'

describe('the small sample', () => {
  let sample: Sample
  let invitations: readonly Readonly<Record<string, string>>[]
  let connections: readonly Readonly<Record<string, string>>[]
  let messages: readonly Readonly<Record<string, string>>[]

  beforeAll(async () => {
    sample = await sampled()
    invitations = records(sample.rows('Invitations.csv'), 'inviteeProfileUrl')
    connections = records(sample.rows('Connections.csv'), 'Connected On')
    messages = records(sample.rows('messages.csv'), 'ATTACHMENTS')
  })

  const incoming = () => invitations.filter((row) => row['Direction'] === 'INCOMING')

  it('has 45 people at the door, of every kind', () => {
    const open = sample.truth.people.filter((person) => person.invited && !person.connected)
    expect(open).toHaveLength(45)
    expect(new Set(open.map((person) => person.kind)).size).toBe(24)
    const actions = open.map((person) => person.expected[0])
    expect(actions.filter((action) => action === 'accept').length).toBeGreaterThan(8)
  })

  it('has about twenty connections to show out', () => {
    const removable = sample.truth.people.filter((person) => person.expected.join() === 'remove')
    expect(removable.length).toBeGreaterThanOrEqual(18)
    expect(removable.length).toBeLessThanOrEqual(24)
    expect(removable.every((person) => person.connected)).toBe(true)
  })

  it('has 93 of 100 incoming invitations accepted', () => {
    const connected = new Set(connections.map((row) => slugOf(row['URL'] ?? '')))
    const accepted = incoming().filter((row) => connected.has(slugOf(row['inviterProfileUrl'] ?? '')))
    expect(accepted.length / incoming().length).toBeCloseTo(0.93, 1)
    expect(incoming().length - accepted.length).toBe(47)
  })

  it('has about 97 of 100 incoming invitations without a note', () => {
    const bare = incoming().filter((row) => row['Message'] === '')
    expect(bare.length / incoming().length).toBeGreaterThan(0.955)
    expect(bare.length / incoming().length).toBeLessThan(0.98)
  })

  it('has notes in several languages', () => {
    const notes = incoming().map((row) => row['Message'] ?? '')
    expect(notes.some((note) => note.startsWith('Hola') || note.startsWith('Me gustaría'))).toBe(true)
    expect(notes.every((note) => note.length <= 300 && !/[\r\n{}]/.test(note))).toBe(true)
  })

  it('lists OUTGOING first, then INCOMING', () => {
    const directions = invitations.map((row) => row['Direction'])
    expect([...directions].sort().reverse()).toEqual(directions)
  })

  it('has somebody who invited twice and nine strangers within an hour', () => {
    const count = Map.groupBy(incoming(), (row) => row['inviterProfileUrl'])
    expect([...count.values()].some((rows) => rows.length === 2)).toBe(true)
    const burst = sample.truth.people.filter((person) => person.kind === 'burst').map((person) => person.key)
    const times = incoming()
      .filter((row) => burst.includes(slugOf(row['inviterProfileUrl'] ?? '')))
      .map((row) => sentAt(row).toMillis())
    expect(times).toHaveLength(9)
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(3_600_000)
  })

  it('percent-encodes slugs in connections and nowhere else', () => {
    expect(sample.text('Connections.csv')).toMatch(/\/in\/[a-z0-9-]*%[0-9A-F]{2}/)
    expect(sample.text('Connections.csv')).not.toMatch(/\/in\/[^,\s]*[^\x21-\x7e]/)
    expect(sample.text('Invitations.csv')).toMatch(/\/in\/[^,\s%]*[^\x21-\x7e]/)
    expect(sample.text('Invitations.csv')).not.toMatch(/\/in\/[^,\s]*%/)
    expect(sample.text('messages.csv')).not.toMatch(/\/in\/[^,\s]*%/)
  })

  it('repeats a note as the first message, dated at acceptance', () => {
    const connectedOn = new Map(connections.map((row) => [slugOf(row['URL'] ?? ''), row['Connected On']]))
    const noted = invitations.filter((row) => {
      const other = row['Direction'] === 'INCOMING' ? row['inviterProfileUrl'] : row['inviteeProfileUrl']
      return row['Message'] !== '' && connectedOn.has(slugOf(other ?? ''))
    })
    expect(noted.length).toBeGreaterThan(1)
    for (const row of noted) {
      const repeated = messages.filter((one) => one['CONTENT'] === row['Message'])
      const times = repeated.map((one) =>
        DateTime.fromFormat(one['DATE'] ?? '', "yyyy-MM-dd HH:mm:ss 'UTC'", { zone: 'utc' }),
      )
      expect(repeated).toHaveLength(1)
      expect(repeated[0]?.['SENDER PROFILE URL']).toBe(row['inviterProfileUrl'])
      expect(times[0]?.toMillis()).toBeGreaterThanOrEqual(sentAt(row).toMillis())
      const other = row['Direction'] === 'INCOMING' ? row['inviterProfileUrl'] : row['inviteeProfileUrl']
      expect(times[0]?.toFormat('dd LLL yyyy', { locale: 'en' })).toBe(connectedOn.get(slugOf(other ?? '')))
    }
  })

  it('keeps every time before the day of the export', () => {
    const latest =
      messages
        .map((row) => row['DATE'] ?? '')
        .sort()
        .at(-1) ?? ''
    expect(latest < '2025-06-15').toBe(true)
    expect(Math.max(...invitations.map((row) => sentAt(row).toMillis()))).toBeLessThan(asOf.getTime())
  })

  it('covers 180 days of accepted invitations', () => {
    const accepted = new Map(connections.map((row) => [slugOf(row['URL'] ?? ''), row['Connected On'] ?? '']))
    const ages = incoming().flatMap((row) => {
      const on = accepted.get(slugOf(row['inviterProfileUrl'] ?? ''))
      return on
        ? [
            DateTime.fromJSDate(asOf).diff(DateTime.fromFormat(on, 'dd LLL yyyy', { zone: 'utc' }), 'days')
              .days,
          ]
        : []
    })
    expect(ages.filter((age) => age > 181).length / ages.length).toBeLessThan(0.03)
    const years = connections.map((row) => Number((row['Connected On'] ?? '').slice(-4)))
    expect(Math.min(...years)).toBeLessThan(2023)
  })

  it('has namesakes who are told apart by their slug', () => {
    const names = Map.groupBy(sample.truth.people, (person) => person.name)
    const shared = [...names.values()].filter((people) => people.length > 1)
    expect(shared).toHaveLength(2)
    expect(shared.every((people) => new Set(people.map((person) => person.key)).size === 2)).toBe(true)
  })

  it('holds what an export holds besides: nobody’s rows, group conversations, the owner’s files', () => {
    const content = messages.map((row) => row['CONTENT'] ?? '')
    expect(content.some((text) => text.includes('%FIRSTNAME%') && text.includes('spinmail'))).toBe(true)
    expect(messages.some((row) => row['FROM'] === 'LinkedIn Member')).toBe(true)
    expect(messages.some((row) => row['FROM'] === '')).toBe(true)
    expect(messages.some((row) => (row['RECIPIENT PROFILE URLS'] ?? '').includes(','))).toBe(true)
    expect(messages.some((row) => row['FOLDER'] === 'SPAM')).toBe(true)
    expect(invitations.some((row) => /\s{2}|\s$/.test(row['From'] ?? ''))).toBe(true)
    expect(connections.some((row) => (row['Last Name'] ?? '').includes(', '))).toBe(true)
    expect(sample.bytes('guide_messages.csv')).toHaveLength(113)
    expect(sample.text('Company Follows.csv').endsWith('\n')).toBe(false)
    expect(sample.rows('Positions.csv')[1]?.[0]).toBe('Lanternway Logistics')
    expect(connections.some((row) => row['Company'] === 'Lanternway Logistics')).toBe(true)
  })

  it('leaves no slot of a text unfilled but those that a sender forgot', () => {
    const open = messages.flatMap((row) => (row['CONTENT'] ?? '').match(/\{+[^}]*\}+/g) ?? [])
    expect(new Set(open)).toEqual(new Set(['{{first_name}}', '{{company}}']))
  })

  it('names only hosts that cannot exist', () => {
    const all = ['Invitations.csv', 'messages.csv', 'Profile.csv'].map((name) => sample.text(name)).join('\n')
    const hosts = [...all.matchAll(/https?:\/\/([a-z0-9.-]+)/g)].map(([, host]) => host ?? '')
    expect(hosts.filter((host) => !host.endsWith('.example') && host !== 'www.linkedin.com')).toEqual([])
  })

  it('gives each person what a fair owner would do', () => {
    for (const person of sample.truth.people) {
      expect(person.expected).toEqual(kindRow(person.kind).expected)
      expect(person.expected.length > 0).toBe(person.invited || person.connected)
    }
  })
})

function sentAt(row: Readonly<Record<string, string>>): DateTime {
  return DateTime.fromFormat(row['Sent At'] ?? '', 'M/d/yy, h:mm a', {
    zone: 'America/Los_Angeles',
    locale: 'en-US',
  })
}
