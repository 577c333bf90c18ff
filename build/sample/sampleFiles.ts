import type { Cast } from './cast.ts'
import { csvBytes, type Form, formOf } from './csv.ts'
import {
  connectionHeaders,
  connectionRows,
  connectionsPreamble,
  hasPreamble,
} from './files/connectionRows.ts'
import { article, ignoredTables } from './files/ignoredTables.ts'
import { invitationHeaders, invitationRows } from './files/invitationRows.ts'
import { messageCells, messageHeaders } from './files/messageCells.ts'
import type { Source } from './files/messageSources.ts'
import { ownTables, profileTable } from './files/ownTables.ts'
import { peopleTables } from './files/peopleTables.ts'
import type { TruthFile } from './truth.ts'
import type { Variant } from './variant.ts'
import type { Entry } from './zip.ts'

type Rows = Iterable<readonly string[]>
type Part = { readonly name: string; readonly rows: () => Rows }

/** The files of a sample, and what they turned out to hold, to be asked when all of them are written. */
export type SampleFiles = {
  readonly entries: readonly Entry[]
  readonly counted: () => readonly TruthFile[]
}

/** All files of an export, in the shape of a variant. Messages are made while they are written. */
export function sampleFiles(
  cast: Cast,
  sources: readonly Source[],
  variant: Variant,
  asOf: number,
): SampleFiles {
  const counts: TruthFile[] = []
  const count = (name: string, rows: number, imported: number): void => {
    counts.push({ name, rows, imported, skipped: rows - imported })
  }

  const invitations = numbered('Invitations.csv', invitationRows(cast.people, variant.invitations), variant)
  const invitationParts = invitations.map(({ name, items }): Part => {
    count(name, items.length, items.length)
    return { name, rows: () => [invitationHeaders[variant.invitations], ...items] }
  })

  const connections = numbered('Connections.csv', connectionRows(cast.people, cast.hidden, variant), variant)
  const connectionParts = connections.map(({ name, items }): Part => {
    const hidden = items.filter((row) => row.slice(0, -1).every((cell) => cell === '')).length
    count(name, items.length, items.length - hidden)
    return {
      name,
      rows: () => padded([...preamble(variant), connectionHeaders[variant.connections], ...items], variant),
    }
  })

  const messageName = variant.messages === 'M0' ? 'Messages.csv' : 'messages.csv'
  const messageParts = numbered(messageName, sources, variant).map(({ name, items }): Part => {
    function* rows(): Generator<readonly string[]> {
      let [all, imported] = [0, 0]
      yield messageHeaders[variant.messages]
      for (const source of items) {
        for (const row of source.rows()) {
          all++
          if (row.kind === 'message') imported++
          yield messageCells(row, variant.messages)
        }
      }
      count(name, all, imported)
    }
    return { name, rows }
  })

  const tables = [
    profileTable(variant.age),
    ...ownTables(asOf, variant.age),
    ...peopleTables(cast.people, asOf, variant),
    ...ignoredTables(asOf, variant.age),
  ]
  for (const { name, rows, skipped } of tables) {
    if (skipped !== undefined) count(name, rows.length - 1, rows.length - 1 - skipped)
  }

  const form = formOf(variant)
  const entry = ({ name, rows }: Part, finalNewline = true, differs: Partial<Form> = {}): Entry => ({
    name,
    bytes: () => csvBytes(rows(), { ...form, ...differs }, finalNewline),
  })
  const connectionsEnd = variant.connections === 'C0' || variant.spreadsheet
  return {
    counted: () => counts,
    entries: [
      ...tables.map(({ name, rows, finalNewline, form: differs }) =>
        entry({ name, rows: () => rows }, finalNewline, differs),
      ),
      ...connectionParts.map((part) => entry(part, connectionsEnd)),
      ...invitationParts.map((part) => entry(part)),
      ...messageParts.map((part) => entry(part, true, variant.messages === 'M5' ? { quoteAll: true } : {})),
      { name: article.name, bytes: () => [Buffer.from(article.text)] },
    ],
  }
}

function preamble(variant: Variant): readonly (readonly string[])[] {
  return hasPreamble(variant.connections) ? connectionsPreamble : []
}

/** A spreadsheet makes all rows as wide as the widest. */
function padded(rows: readonly (readonly string[])[], { spreadsheet, connections }: Variant): Rows {
  if (!spreadsheet) return rows
  const { length } = connectionHeaders[connections]
  return rows.map((row) => [...row, ...Array.from({ length: length - row.length }, () => '')])
}

/** Large files of an export are cut up and numbered: `Invitations_1.csv`. */
function numbered<Item>(
  name: string,
  items: readonly Item[],
  variant: Variant,
): readonly { readonly name: string; readonly items: readonly Item[] }[] {
  if (!variant.numbered) return [{ name, items }]
  const half = Math.ceil(items.length / 2)
  return [items.slice(0, half), items.slice(half)].map((part, index) => ({
    name: name.replace('.csv', `_${index + 1}.csv`),
    items: part,
  }))
}
