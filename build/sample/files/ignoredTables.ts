import { day, utcLong, utcShort } from '../dates.ts'
import { owner } from '../owner.ts'
import type { Variant } from '../variant.ts'
import { messageHeaders } from './messageCells.ts'
import { slow } from './ownTables.ts'
import type { Table } from './table.ts'

/** Files that have nothing to tell Doorman. */
export function ignoredTables(asOf: number, age: Variant['age']): readonly Table[] {
  const old = age === '2018'
  const like = messageHeaders.M2
  const names = ['guide_messages.csv', 'learning_coach_messages.csv', 'learning_role_play_messages.csv']
  return [
    {
      name: 'Languages.csv',
      rows: [
        ['Name', 'Proficiency'],
        ['English', 'Native or bilingual proficiency'],
        ['Spanish', 'Professional working proficiency'],
      ],
    },
    {
      name: old ? 'Phone Numbers.csv' : 'PhoneNumbers.csv',
      rows: [
        ['Extension', 'Number', 'Type'],
        ['', '555-0100', 'Mobile'],
      ],
    },
    {
      name: old ? 'Search Queries.csv' : 'SearchQueries.csv',
      rows: [
        ['Time', 'Search Query'],
        [utcLong(asOf - 3 * day), 'reefer doors'],
      ],
      ...(old ? { form: slow } : {}),
    },
    {
      name: 'Rich_Media.csv',
      rows: [
        ['Date/Time', 'Media Description', 'Media Link'],
        [utcLong(asOf - 80 * day), 'Two docks at dawn', 'https://media.linkedin.example/two-docks'],
      ],
    },
    {
      name: 'Events.csv',
      rows: [
        ['Event Name', 'Event Time', 'Status', 'External Url'],
        ['Dockside Forum', utcLong(asOf - 40 * day), 'ATTENDING', ''],
      ],
    },
    {
      name: 'Jobs/Job Applications.csv',
      rows: [
        ['Application Date', 'Contact Email', 'Company Name', 'Job Title'],
        [utcShort(asOf - 1900 * day), owner.email, owner.company, 'Head of Operations'],
      ],
    },
    // Of the same shape as messages.csv, but no messages between people.
    ...(old ? [] : names.map((name) => ({ name, rows: [like] }))),
  ]
}

/** The one page that is not a table. */
export const article = {
  name: 'Articles/Articles/empty-miles-are-nobodys-friend.html',
  text: '<html><head><title>Empty miles are nobody’s friend</title></head><body><h1>Empty miles are nobody’s friend</h1><p>Half of all trailers come home with nothing but air.</p></body></html>\n',
}
