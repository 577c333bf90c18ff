import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EngineArgs, EngineChannel, EngineResult } from '../../main/engine/calls.ts'
import { type Engine, openEngine } from '../../main/engine/engine.ts'
import type { EngineEvent } from '../../shared/contract.ts'
import { temporaryFolder } from './folder.ts'

/** The day on which the tests play. */
export const TODAY = new Date('2026-06-30T12:00:00Z')

/** An engine on a real database file in a new folder, closed when the test ends. */
export function openInbox(
  options: {
    readonly file?: string
    readonly now?: () => Date
    readonly onEvent?: (event: EngineEvent) => void
  } = {},
): {
  readonly engine: Engine
  readonly file: string
} {
  const file = options.file ?? join(temporaryFolder(), 'doorman.sqlite')
  const opened = openEngine({
    file,
    now: options.now ?? (() => TODAY),
    onEvent: options.onEvent ?? (() => undefined),
  })
  if (!opened.ok) throw new Error(opened.error.message)
  onTestFinished(() => opened.value.close())
  return { engine: opened.value, file }
}

/** The value of a call that must succeed. */
export async function ask<C extends EngineChannel>(
  engine: Engine,
  channel: C,
  args: EngineArgs<C>,
): Promise<EngineResult<C>> {
  const reply = await engine.call(channel, args)
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.message}`)
  return reply.value
}

/** Imports paths; the report, or the sentence of the failure thrown. */
export async function importInto(engine: Engine, ...paths: readonly string[]) {
  const reply = await engine.import({ paths, madeUp: false, owner: null })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n')

const OWNER = { name: 'Olive Owner', slug: 'olive-owner' }
const link = (slug: string): string => `https://www.linkedin.com/in/${slug}`

export type Inviter = {
  readonly name: string
  readonly slug: string
  readonly at: string
  readonly note?: string
}
export type Contact = {
  readonly first: string
  readonly last: string
  readonly slug: string
  readonly on: string
  readonly company?: string
  readonly position?: string
}
export type Letter = {
  readonly with: string
  readonly slug: string
  readonly at: string
  readonly from: 'them' | 'you'
  readonly text: string
}

/**
 * Writes an export folder in the newest form. `at` of an inviter is LinkedIn's own writing (`6/1/26, 9:05 AM`), of a
 * letter `2026-06-01 14:03:22 UTC`, `on` of a contact `07 Jun 2024`.
 */
export function writeExport(parts: {
  readonly folder?: string
  readonly invitations?: readonly Inviter[]
  readonly invited?: readonly Inviter[]
  readonly connections?: readonly Contact[]
  readonly messages?: readonly Letter[]
}): string {
  const folder = parts.folder ?? join(temporaryFolder(), 'export')
  mkdirSync(folder, { recursive: true })
  const write = (name: string, rows: readonly (readonly string[])[]): void =>
    writeFileSync(join(folder, name), csv(rows))
  const { invitations = [], invited = [], connections, messages } = parts
  write('Invitations.csv', [
    ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
    ...invited.map((one) => [
      OWNER.name,
      one.name,
      one.at,
      one.note ?? '',
      'OUTGOING',
      link(OWNER.slug),
      link(one.slug),
    ]),
    ...invitations.map((one) => [
      one.name,
      OWNER.name,
      one.at,
      one.note ?? '',
      'INCOMING',
      link(one.slug),
      link(OWNER.slug),
    ]),
  ])
  if (connections) {
    write('Connections.csv', [
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ...connections.map(({ first, last, slug, company, position, on }) => [
        first,
        last,
        link(encodeURIComponent(slug)),
        '',
        company ?? '',
        position ?? '',
        on,
      ]),
    ])
  }
  if (messages) {
    const head = [
      'CONVERSATION ID',
      'CONVERSATION TITLE',
      'FROM',
      'SENDER PROFILE URL',
      'TO',
      'RECIPIENT PROFILE URLS',
    ]
    write('messages.csv', [
      [...head, 'DATE', 'SUBJECT', 'CONTENT', 'FOLDER'],
      ...messages.map((one) => {
        const them = [one.with, link(one.slug)]
        const you = [OWNER.name, link(OWNER.slug)]
        const sides = one.from === 'them' ? [...them, ...you] : [...you, ...them]
        return [`2-${one.slug}==`, '', ...sides, one.at, '', one.text, 'INBOX']
      }),
    ])
  }
  return folder
}
