import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const owner = ['Olive Owner', 'https://www.linkedin.com/in/olive-owner'] as const
const link = (slug: string): string => `https://www.linkedin.com/in/${slug}`
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n')

const day = 24 * 3_600_000
const shortDay = (at: number): string => {
  const date = new Date(at)
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).slice(2)}, 9:05 AM`
}

export const inviters = [
  { name: 'Ana Testcase', slug: 'ana-testcase', note: 'Hi Olive, please accept.' },
  {
    name: 'Inés Testcase',
    slug: 'ines-testcase',
    note: 'Hola Olive, me gustaría conectar contigo, gracias.',
  },
  { name: 'Cy Testcase', slug: 'cy-testcase', note: '' },
] as const

const sent = [
  {
    name: 'Bo Testcase',
    slug: 'bo-testcase',
    note: 'Hi Bo, your talk on cold chains in Tolby answered a question I had for years. May I ask you about doors?',
  },
  {
    name: 'Dee Testcase',
    slug: 'dee-testcase',
    note: "I'd like to add you to my professional network on LinkedIn.",
  },
  {
    name: 'Eli Testcase',
    slug: 'eli-testcase',
    note: 'Hi Eli, we help small companies cut their energy costs by 30%. Free audit this week?',
  },
] as const

/**
 * Writes an export of Olive Owner's: three invitations received, three sent with a note, of which Bo accepted his, and
 * the answers of some inviters. Returns its folder.
 */
export function writeAskedExport(
  parent: string,
  answers: readonly {
    readonly name: string
    readonly slug: string
    readonly text: string
    readonly at: number
  }[] = [],
): string {
  const folder = mkdtempSync(join(parent, 'export-'))
  const now = Date.now()
  writeFileSync(
    join(folder, 'Invitations.csv'),
    csv([
      ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
      ...inviters.map(({ name, slug, note }, index) => [
        name,
        owner[0],
        shortDay(now - (index + 3) * day),
        note,
        'INCOMING',
        link(slug),
        owner[1],
      ]),
      ...sent.map(({ name, slug, note }, index) => [
        owner[0],
        name,
        shortDay(now - (index + 20) * day),
        note,
        'OUTGOING',
        owner[1],
        link(slug),
      ]),
    ]),
  )
  const accepted = new Date(now - 10 * day).toLocaleDateString('en-GB', {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  writeFileSync(
    join(folder, 'Connections.csv'),
    csv([
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ['Bo', 'Testcase', link('bo-testcase'), '', '', '', accepted],
    ]),
  )
  writeFileSync(
    join(folder, 'messages.csv'),
    csv([
      [
        ...[
          'CONVERSATION ID',
          'CONVERSATION TITLE',
          'FROM',
          'SENDER PROFILE URL',
          'TO',
          'RECIPIENT PROFILE URLS',
        ],
        ...['DATE', 'SUBJECT', 'CONTENT', 'FOLDER'],
      ],
      ...answers.map(({ name, slug, text, at }) => [
        ...[`2-${slug}==`, '', name, link(slug), owner[0], owner[1]],
        ...[`${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`, '', text, 'INBOX'],
      ]),
    ]),
  )
  return folder
}
