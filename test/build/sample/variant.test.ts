import { describe, expect, it } from 'vitest'
import type { Truth } from '../../../build/sample/truth.ts'
import {
  connectionVariants,
  invitationVariants,
  messageVariants,
  parseVariant,
  type Variant,
} from '../../../build/sample/variant.ts'
import { records, type Sample, sampled, slugOf, tidy } from './unzipped.ts'

const headers = {
  I1: 'From,To,Sent At,Message,Direction',
  I2: 'From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn',
  I3: 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  'I3-bare': 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  C0: 'First Name,Last Name,Email Address,Company,Position,Connected On',
  C1a: 'First Name,Last Name,Email Address,Company,Position,Connected On',
  C1b: 'First Name,Last Name,Email Address,Company,Position,Connected On',
  C2: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  M0: 'From,To,Date,Subject,Content,Direction,Folder',
  M1: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
  M2: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  M3a: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT',
  M3b: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
  M4a: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS',
  M4b: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT',
  M5: '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"',
} as const

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`

const messagesName = (variant: Partial<Variant>): string =>
  variant.messages === 'M0' ? 'Messages.csv' : 'messages.csv'

type Counts = Pick<Truth, 'invitations' | 'connections' | 'messages'> & { readonly people: number }

/**
 * Counts again, from the files alone. Somebody is a slug, or else a member number or name that belongs to the one
 * slug that is called so.
 */
function recount(sample: Sample, variant: Partial<Variant>): Counts {
  const invitations = records(
    sample.rows('Invitations.csv'),
    headers[variant.invitations ?? 'I3'].split(',').at(-1) ?? '',
  )
  const connections = records(sample.rows('Connections.csv'), 'Connected On')
  const last = headers[variant.messages ?? 'M4a'].split(',').at(-1)?.replaceAll('"', '') ?? ''
  const messages = records(sample.rows(messagesName(variant)), last)
  const slugs = new Map<string, Set<string>>()
  const names = new Set<string>()
  const meet = (name: string, url = ''): void => {
    const [tidied, slug] = [plainly(name), slugOf(url)]
    if (tidied === 'nora quillfeather') return
    names.add(tidied)
    if (slug) slugs.set(tidied, (slugs.get(tidied) ?? new Set()).add(slug))
  }
  for (const row of invitations) {
    const incoming = row['Direction'] === 'INCOMING'
    meet(
      (incoming ? row['From'] : row['To']) ?? '',
      incoming ? row['inviterProfileUrl'] : row['inviteeProfileUrl'],
    )
  }
  const shown = connections.filter((row) => row['First Name'] !== '' || row['Last Name'] !== '')
  for (const row of shown) meet(`${row['First Name']} ${row['Last Name']}`, row['URL'])
  const sent = messages.filter((row) => {
    const from = row['FROM'] ?? row['From'] ?? ''
    const nobody = from === '' || from === 'LinkedIn Member' || row['SENDER PROFILE URL'] === ''
    return !nobody && row['IS MESSAGE DRAFT'] !== 'Yes'
  })
  for (const row of sent) {
    meet(row['FROM'] ?? row['From'] ?? '', row['SENDER PROFILE URL'])
    const group = (row['RECIPIENT PROFILE URLS'] ?? '').includes(',')
    if (!group) meet(row['TO'] ?? row['To'] ?? '', row['RECIPIENT PROFILE URLS'])
  }
  for (const row of table(sample, /^Endorsement_/)) {
    const of = 'Endorser First Name' in row ? 'Endorser' : 'Endorsee'
    meet(`${row[`${of} First Name`]} ${row[`${of} Last Name`]}`, row[`${of} Public Url`])
  }
  for (const row of table(sample, /^Recommendations/)) meet(`${row['First Name']} ${row['Last Name']}`)
  for (const row of table(sample, /^Member_Follows/))
    if (row['Status'] === 'Active') meet(row['FullName'] ?? '')
  for (const row of table(sample, /^Registration/)) {
    if (row['Invited by (First Name)']) {
      meet(`${row['Invited by (First Name)']} ${row['Invited by (Last Name)']}`)
    }
  }
  const addresses = new Set(shown.map((row) => row['Email Address']).filter(Boolean))
  for (const row of table(sample, /Contacts\.csv$/)) {
    const emails = (row['Emails'] ?? row['Email Address'] ?? '').toLowerCase().split(',')
    if (!emails.some((email) => addresses.has(email))) meet(row['FullName'] ?? row['Full Name'] ?? '')
  }
  const people = [...names].reduce((sum, name) => sum + (slugs.get(name)?.size ?? 1), 0)
  return { invitations: invitations.length, connections: shown.length, messages: sent.length, people }
}

/** Rows of all files that are called so. */
function table(sample: Sample, name: RegExp): readonly Readonly<Record<string, string>>[] {
  return sample.entries
    .filter(({ fileName }) => name.test(fileName))
    .flatMap(({ fileName }) => {
      const rows = sample.rows(fileName)
      return records(rows, rows[0]?.at(-1) ?? '')
    })
}

/** A name without case, accents, and what follows a comma: so it may stand in an address book. */
const plainly = (name: string): string =>
  tidy(name.replace(/,.*$/, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ()'./-]/gu, '')
    .toLowerCase()
    .trim()

const countsOf = ({ truth }: Sample): Counts => ({
  invitations: truth.invitations,
  connections: truth.connections,
  messages: truth.messages,
  people: truth.people.length,
})

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

describe('the invitations file', () => {
  it.each(invitationVariants)('has the header of %s, and the truth is what is in it', async (invitations) => {
    const sample = await sampled({ variant: { invitations } })
    expect(firstLine(sample.text('Invitations.csv'))).toBe(headers[invitations])
    expect(recount(sample, { invitations })).toEqual(countsOf(sample))
  })

  it('of I2 names members by number, of I3-bare not at all', async () => {
    const [i2, bare] = [
      await sampled({ variant: { invitations: 'I2' } }),
      await sampled({ variant: { invitations: 'I3-bare' } }),
    ]
    const last = (sample: Sample): readonly string[] =>
      sample
        .rows('Invitations.csv')
        .slice(1)
        .flatMap((row) => row.slice(5))
    expect(last(i2).every((cell) => /^urn:li:member:\d+$/.test(cell))).toBe(true)
    expect(new Set(last(bare))).toEqual(new Set(['https://www.linkedin.com/in']))
  })

  it('writes times as LinkedIn does, always quoted', async () => {
    const rows = (await sampled()).text('Invitations.csv').trimEnd().split('\n').slice(1)
    expect(rows.every((row) => /,"\d{1,2}\/\d{1,2}\/\d\d, \d{1,2}:\d\d [AP]M",/.test(row))).toBe(true)
  })
})

describe('the connections file', () => {
  it.each(connectionVariants)('has the head of %s, and the truth is what is in it', async (connections) => {
    const sample = await sampled({ variant: { connections } })
    const before = connections === 'C1b' || connections === 'C2' ? preamble : ''
    expect(sample.text('Connections.csv').startsWith(`${before}${headers[connections]}\n`)).toBe(true)
    expect(sample.text('Connections.csv').endsWith('\n')).toBe(connections === 'C0')
    expect(recount(sample, { connections })).toEqual(countsOf(sample))
  })

  it('leaves hidden people a date alone', async () => {
    expect((await sampled()).text('Connections.csv')).toMatch(/\n,,,,,,\d\d [A-Z][a-z]{2} \d{4}\n/)
    const old = await sampled({ variant: { connections: 'C1a' } })
    expect(old.text('Connections.csv')).toMatch(/\n,,,,,\d\d [A-Z][a-z]{2} \d{4}\n/)
  })

  it('of C0 shows nearly every address and the hour', async () => {
    const sample = await sampled({ variant: { connections: 'C0' } })
    const rows = records(sample.rows('Connections.csv'), 'Connected On')
    expect(rows.filter((row) => row['Email Address'] !== '').length / rows.length).toBeGreaterThan(0.9)
    expect(rows.every((row) => /^\d+\/\d+\/\d\d, \d+:\d\d [AP]M$/.test(row['Connected On'] ?? ''))).toBe(true)
  })
})

describe('the messages file', () => {
  it.each(messageVariants)('has the header of %s, and the truth is what is in it', async (messages) => {
    const sample = await sampled({ variant: { messages } })
    expect(firstLine(sample.text(messagesName({ messages })))).toBe(headers[messages])
    expect(recount(sample, { messages })).toEqual(countsOf(sample))
  })

  it('quotes every cell of M5, and only what must be in the others', async () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
    const written = (rows: readonly (readonly string[])[], cell: (text: string) => string): string =>
      rows.map((row) => `${row.map(cell).join(',')}\n`).join('')
    const [m5, m2] = [
      await sampled({ variant: { messages: 'M5' } }),
      await sampled({ variant: { messages: 'M2' } }),
    ]
    expect(m5.text('messages.csv')).toBe(written(m5.rows('messages.csv'), quoted))
    const seldom = (cell: string): string => (/[",]/.test(cell) ? quoted(cell) : cell)
    expect(m2.text('messages.csv')).toBe(written(m2.rows('messages.csv'), seldom))
  })

  it('keeps line breaks in M5 alone', async () => {
    const broken = async (messages: Variant['messages']): Promise<boolean> =>
      (await sampled({ variant: { messages } }))
        .rows('messages.csv')
        .flat()
        .some((cell) => cell.includes('\n'))
    expect([await broken('M5'), await broken('M4a'), await broken('M1')]).toEqual([true, false, false])
  })

  it.each(['M3a', 'M3b', 'M4b'] as const)('has drafts in %s', async (messages) => {
    const sample = await sampled({ variant: { messages } })
    const rows = records(sample.rows('messages.csv'), headers[messages].split(',').at(-1) ?? '')
    const drafts = rows.filter((row) => row['IS MESSAGE DRAFT'] === 'Yes')
    expect(drafts.length).toBeGreaterThan(0)
    expect(drafts.every((row) => row['FOLDER'] === '')).toBe(true)
  })

  it('keeps the rows of a conversation together, newest first', async () => {
    const rows = records((await sampled()).rows('messages.csv'), 'ATTACHMENTS')
    const ids = rows.map((row) => row['CONVERSATION ID'] ?? '')
    const blocks = ids.filter((id, index) => id !== ids[index - 1])
    expect(new Set(blocks).size).toBe(blocks.length)
    expect(ids.every((id) => /^2-[A-Za-z0-9+/]+==$/.test(id) && id.length === 58)).toBe(true)
    const ordered = rows.every(
      (row, index) =>
        ids[index] !== ids[index + 1] || (row['DATE'] ?? '') > (rows[index + 1]?.['DATE'] ?? ''),
    )
    expect(ordered).toBe(true)
  })
})

describe('a whole export of its time', () => {
  it.each([
    ['2018', { invitations: 'I1', connections: 'C0', messages: 'M0', age: '2018' }],
    ['2022', { invitations: 'I1', connections: 'C1b', messages: 'M1', age: '2022' }],
    ['2023', { invitations: 'I2', connections: 'C2', messages: 'M2' }],
    ['December 2023', { invitations: 'I3-bare', connections: 'C2', messages: 'M2' }],
    ['2026', { invitations: 'I3', connections: 'C2', messages: 'M5' }],
  ] as const)('of %s counts what it holds', async (_, variant) => {
    const sample = await sampled({ variant })
    expect(recount(sample, variant)).toEqual(countsOf(sample))
  })
})

describe('the other files', () => {
  const head = (sample: Sample, name: string): string => firstLine(sample.text(name)).trimEnd()

  it('of 2018 have their old names and columns, and the slow ones are UTF-16 with tabs', async () => {
    const sample = await sampled({ variant: { age: '2018' } })
    expect(head(sample, 'Imported Contacts.csv')).toMatch(/^First Name,Last Name,Companies,.*,Full Name,/)
    expect(head(sample, 'Recommendations Received.csv')).toMatch(/^First Name,Last Name,Company,Job Title,/)
    expect(head(sample, 'Endorsement_Received_Info.csv')).not.toContain('Url')
    expect(head(sample, 'Registration.csv')).toContain('Invited by (First Name)')
    expect(head(sample, 'Profile.csv')).toMatch(/,Contact Instructions,Country$/)
    expect(sample.bytes('Ad Targeting.csv').subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]))
    expect(head(sample, 'Ad Targeting.csv')).toContain('"Company Names"\t"Member Groups"')
  })

  it('of 2022 end some lines as Windows does and give endorsers no link', async () => {
    const sample = await sampled({ variant: { age: '2022', twice: true } })
    expect(sample.text('Member_Follows.csv')).toMatch(/^Date,Status,FullName\r\n/)
    expect(head(sample, 'Contacts.csv')).toMatch(/^Source,FirstName,LastName,/)
    expect(head(sample, 'Endorsement_Received_Info.csv')).not.toContain('Url')
    expect(sample.text('Endorsement Received Info.csv').split('\n')).toHaveLength(
      sample.text('Endorsement_Received_Info.csv').split('\n').length,
    )
    expect(sample.bytes('Endorsement Received Info.csv')[0]).toBe(0xff)
  })

  it('of 2026 link to endorsers without a scheme', async () => {
    const sample = await sampled()
    expect(sample.text('Endorsement_Received_Info.csv')).toContain(',www.linkedin.com/in/')
    expect(head(sample, 'ImportedContacts.csv')).toMatch(/^Source,FirstName,LastName,/)
    expect(sample.text('ImportedContacts.csv')).toMatch(/,"[^",@]+@[^",]+,[^",@]+@[^",]+",/)
  })
})

describe('a file saved again', () => {
  it.each([
    ['semicolon', Buffer.from('From;To')],
    ['tab', Buffer.from('From\tTo')],
    ['bom', Buffer.from('\ufeffFrom,To')],
    ['utf16', Buffer.from('\ufeff"From"\t"To"', 'utf16le')],
    ['semicolon,bom,crlf', Buffer.from('\ufeffFrom;To')],
  ])('as %s begins so, and holds the same', async (words, begin) => {
    const variant = parseVariant(words)
    const [sample, plain] = [await sampled({ variant }), await sampled()]
    expect(sample.bytes('Invitations.csv').subarray(0, begin.length)).toEqual(begin)
    expect(sample.rows('Invitations.csv')).toEqual(plain.rows('Invitations.csv'))
    expect(sample.rows('messages.csv')).toEqual(plain.rows('messages.csv'))
    expect(sample.truth).toEqual(plain.truth)
  })

  it('ends its lines as asked', async () => {
    const sample = await sampled({ variant: { lineEnd: '\r\n' } })
    expect(sample.text('Invitations.csv')).not.toMatch(/[^\r]\n/)
  })

  it('by a spreadsheet has its dates, and rows of one width', async () => {
    const sample = await sampled({ variant: parseVariant('spreadsheet') })
    const [first, ...rows] = sample.text('Connections.csv').trimEnd().split('\n')
    expect(first).toBe('Notes:,,,,,,')
    expect(rows.at(-1)).toMatch(/,\d{1,2}-[A-Z][a-z]{2}-\d\d$/)
  })
})

describe('numbered files', () => {
  it('hold together what one file would', async () => {
    const [cut, whole] = [await sampled({ variant: { numbered: true } }), await sampled()]
    const joined = (name: string): number =>
      cut.rows(`${name}_1.csv`).length + cut.rows(`${name}_2.csv`).length - 1
    expect(joined('Invitations')).toBe(whole.rows('Invitations.csv').length)
    expect(joined('messages')).toBe(whole.rows('messages.csv').length)
    expect(countsOf(cut)).toEqual(countsOf(whole))
  })
})
