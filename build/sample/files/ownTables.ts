import { day, utcLong, utcShort, utcStamp } from '../dates.ts'
import { owner, type Stay } from '../owner.ts'
import type { Variant } from '../variant.ts'
import type { Table } from './table.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Mar 2021` of `2021-03`; a year stays a year. */
function monthYear(date: string | null): string {
  const [year = '', month] = (date ?? '').split('-')
  return month ? `${months[Number(month) - 1]} ${year}` : year
}

/** A number stands for a group whose name LinkedIn does not give. */
const groups = [...owner.groups.slice(0, 1), '956157', ...owner.groups.slice(1)]

const columns = (text: string): readonly string[] => text.split(',')

/** Profile.csv; the exports of 2018 have two columns more. */
export function profileTable(age: Variant['age']): Table {
  const old = age === '2018'
  const { first, last, headline, summary, industry, location } = owner
  const header =
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'
  const site = '[PORTFOLIO:https://quillfeather.example]'
  const row = [first, last, '', '', 'Mar 7', headline, summary, industry, '', location, '', site, '']
  return {
    name: 'Profile.csv',
    rows: [
      [...columns(header), ...(old ? ['Contact Instructions', 'Country'] : [])],
      [...row, ...(old ? ['', 'Ambrelia'] : [])],
    ],
  }
}

/** The owner's life, as far as ties may be found in it. */
export function ownTables(asOf: number, age: Variant['age']): readonly Table[] {
  // Files of these years that are written by another part of LinkedIn.
  const form = age === '2022' ? { lineEnd: '\r\n' as const } : {}
  const oldName = age === '2018'
  const tables: readonly (Omit<Table, 'rows'> & {
    readonly header: string
    readonly data: readonly (readonly string[])[]
  })[] = [
    {
      name: 'Positions.csv',
      header: 'Company Name,Title,Description,Location,Started On,Finished On',
      data: owner.employers.map((stay) => [
        stay.name,
        stay.detail,
        description(stay),
        stay.place,
        ...times(stay),
      ]),
    },
    {
      name: 'Education.csv',
      header: 'School Name,Start Date,End Date,Notes,Degree Name,Activities',
      data: owner.schools.map((stay) => [stay.name, ...times(stay), '', stay.detail, '']),
    },
    { name: 'Skills.csv', header: 'Name', data: owner.skills.map((skill) => [skill]) },
    {
      name: 'Volunteering.csv',
      header: 'Company Name,Role,Cause,Started On,Finished On,Description',
      data: owner.volunteering.map(({ name, role, cause }) => [name, role, cause, 'Oct 2019', '', '']),
    },
    {
      name: 'Causes You Care About.csv',
      header: 'Supported Cause',
      data: owner.causes.map((cause) => [cause]),
    },
    {
      name: 'Company Follows.csv',
      header: 'Organization,Followed On',
      data: [owner.company, ...owner.formerCompanies.slice(0, 1), ...owner.followed].map((name, index) => [
        name,
        utcLong(asOf - (900 + index * 400) * day),
      ]),
      finalNewline: false,
    },
    {
      name: 'Hashtag_Follows.csv',
      header: 'HashTag,CreatedTime,LastModifiedTime,State',
      data: owner.hashtags.map((tag) => [
        tag,
        utcStamp(asOf - 700 * day),
        utcStamp(asOf - 700 * day),
        'Follow',
      ]),
      form,
    },
    {
      name: 'Email Addresses.csv',
      header: 'Email Address,Confirmed,Primary,Updated On',
      data: [
        [owner.email, 'Yes', 'Yes', utcShort(asOf - 4100 * day)],
        ['Not Available', 'No', 'No', 'Not Available'],
      ],
      skipped: 1,
    },
    {
      name: oldName ? 'Ad Targeting.csv' : 'Ad_Targeting.csv',
      header: 'Company Names,Member Groups,interfaceLocale',
      data: [[owner.company, groups.join('; '), 'en_US']],
      ...(oldName ? { form: slow } : {}),
    },
  ]
  return tables.map(({ header, data, ...rest }) => ({
    skipped: 0,
    ...rest,
    rows: [columns(header), ...data],
  }))
}

/** How files came that took LinkedIn a day to make, in 2018. */
export const slow = { encoding: 'utf16', delimiter: '\t', quoteAll: true } as const

const times = ({ since, until }: Stay): readonly string[] => [monthYear(since), monthYear(until)]

const description = ({ until }: Stay): string =>
  until === null ? 'Four warehouses, two docks,\none night shift.' : ''
