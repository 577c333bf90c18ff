import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../main/engine/readers/fact.ts'
import { readOne, writeCsv } from './support.ts'

const ana = 'https://www.linkedin.com/in/ana-example'
const owner = 'https://www.linkedin.com/in/owner-sample'
const M1 = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
]
const M2 = [...M1.slice(0, 5), 'RECIPIENT PROFILE URLS', ...M1.slice(5)]

/** A message of Ana's under a header, its cells by column. */
function row(header: readonly string[], cells: Readonly<Record<string, string>> = {}): string[] {
  const usual: Record<string, string> = {
    'CONVERSATION ID': '2-abc==',
    FROM: 'Ana Example',
    'SENDER PROFILE URL': ana,
    TO: 'Owner Sample',
    'RECIPIENT PROFILE URLS': owner,
    DATE: '2025-06-01 14:03:22 UTC',
    CONTENT: 'Hello',
    FOLDER: 'INBOX',
  }
  return header.map((column) => cells[column] ?? usual[column] ?? '')
}

const fact = {
  type: 'message',
  conversation: '2-abc==',
  from: { slug: 'ana-example', urn: null, email: null, name: 'Ana Example' },
  to: 'Owner Sample',
  toSlugs: ['owner-sample'],
  at: { at: '2025-06-01T14:03:22Z', precision: 'second' },
  text: 'Hello',
  folder: 'INBOX',
  direction: null,
} satisfies Fact

/** What becomes of one row under M2, or under another header. */
async function outcome(cells: Readonly<Record<string, string>>, header: readonly string[] = M2) {
  const { facts, issues } = await readOne('messages.csv', writeCsv([header, row(header, cells)]))
  return facts[0] ?? issues[0]?.reason
}

describe('every header there has been', () => {
  test.each([
    ['2021', M1, { ...fact, toSlugs: [] }],
    ['2023', M2, fact],
    ['drafts', [...M2, 'IS MESSAGE DRAFT'], fact],
    ['both kinds of drafts', [...M2, 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'], fact],
    ['attachments', [...M2, 'ATTACHMENTS'], fact],
    ['attachments and drafts', [...M2, 'ATTACHMENTS', 'IS MESSAGE DRAFT'], fact],
  ])('%s', async (_, header, expected) => {
    expect(await outcome({}, header)).toEqual(expected)
  })

  test('2026: all cells quoted, and real line breaks', async () => {
    const rows = [
      [...M2, 'ATTACHMENTS'],
      row([...M2, 'ATTACHMENTS'], { CONTENT: 'one\r\ntwo\nthree' }),
      row(M2),
    ]
    const { facts, lines } = await readOne('messages.csv', writeCsv(rows, { quoteAll: true }))
    expect(facts[0]).toEqual({ ...fact, text: 'one\ntwo\nthree' })
    expect(lines).toEqual([2, 5])
  })

  test.each([
    [
      'Messages.csv',
      'From,To,Date,Subject,Content,Direction,Folder',
      '"10/16/18, 2:40 AM"',
      '2018-10-16T02:40:00Z',
      'minute',
    ],
    [
      'messages.csv',
      'FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER',
      '2019-11-06T02:08:20',
      '2019-11-06T02:08:20Z',
      'second',
    ],
    [
      'Inbox.csv',
      'From,To,Date,Subject,Content,Direction,Folder',
      '"10/16/16, 2:40 AM"',
      '2016-10-16T02:40:00Z',
      'minute',
    ],
  ])('before 2021: %s', async (name, header, date, at, precision) => {
    const { facts } = await readOne(
      name,
      `${header}\nAna Example,Owner Sample,${date},,Hello,INCOMING,inbox\n`,
    )
    expect(facts).toEqual([
      {
        ...fact,
        conversation: '',
        from: { ...fact.from, slug: null },
        toSlugs: [],
        at: { at, precision },
        direction: 'incoming',
      },
    ])
  })
})

describe('rows that are nobody’s words', () => {
  test.each([
    ['a draft', { 'IS MESSAGE DRAFT': 'Yes' }, 'a draft that was never sent'],
    ['a conversation that is a draft', { 'IS CONVERSATION DRAFT': 'Yes' }, 'a draft that was never sent'],
    ['nobody', { FROM: '', 'SENDER PROFILE URL': '' }, 'sponsored or system message: it has no sender'],
    [
      'a closed account',
      { FROM: 'LinkedIn Member', 'SENDER PROFILE URL': '' },
      "the sender's account is closed",
    ],
    [
      'the owner to a closed account',
      { TO: 'LinkedIn Member', 'RECIPIENT PROFILE URLS': '' },
      "the recipient's account is closed",
    ],
    [
      'a campaign in HTML',
      { 'SENDER PROFILE URL': '', CONTENT: '<p class="spinmail-quill-editor__spin-break">Offer</p>' },
      'sponsored message: its sender has no profile',
    ],
    [
      'a campaign to nobody',
      { 'SENDER PROFILE URL': '', TO: '', 'RECIPIENT PROFILE URLS': '' },
      'sponsored message: its sender has no profile',
    ],
    ['no date', { DATE: '' }, 'the date is missing'],
    [
      'an impossible date',
      { DATE: '2025-02-30 14:03:22 UTC' },
      'the date "2025-02-30 14:03:22 UTC" cannot be read',
    ],
  ])('%s', async (_, cells, reason) => {
    expect(await outcome(cells, [...M2, 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'])).toBe(reason)
  })
})

test('a sender without a profile who writes plain text is kept by name', async () => {
  expect(await outcome({ 'SENDER PROFILE URL': '' })).toEqual({ ...fact, from: { ...fact.from, slug: null } })
})

test('a closed account that still has its address is kept, without the name', async () => {
  expect(await outcome({ FROM: 'LinkedIn Member' })).toEqual({ ...fact, from: { ...fact.from, name: '' } })
})

test('recipients are told by address, their names are never split', async () => {
  const urls = `${owner},https://www.linkedin.com/in/jos%C3%A9-example,https://www.linkedin.com/in`
  expect(await outcome({ TO: 'Owner Sample, José Example, PhD', 'RECIPIENT PROFILE URLS': urls })).toEqual({
    ...fact,
    to: 'Owner Sample, José Example, PhD',
    toSlugs: ['owner-sample', 'josé-example'],
  })
})

test('people are kept apart when one address appears under two names, or none', async () => {
  const rows = [
    row(M2),
    row(M2, { FROM: 'Ana Newname' }),
    row(M2, { 'SENDER PROFILE URL': '' }),
    row(M2, { FROM: 'Bo Sample', 'SENDER PROFILE URL': '' }),
    row(M2),
  ]
  const { facts } = await readOne('messages.csv', writeCsv([M2, ...rows]))
  expect(facts.map((read) => (read.type === 'message' ? [read.from.name, read.from.slug] : null))).toEqual([
    ['Ana Example', 'ana-example'],
    ['Ana Newname', 'ana-example'],
    ['Ana Example', null],
    ['Bo Sample', null],
    ['Ana Example', 'ana-example'],
  ])
})

test('a message may be empty', async () => {
  expect(await outcome({ CONTENT: '' })).toEqual({ ...fact, text: '' })
})
