import { fileURLToPath } from 'node:url'
import { runScript } from '../tools/failure.ts'
import { budget } from './budget.ts'
import { type Cast, cast } from './cast.ts'
import { startOfDay } from './dates.ts'
import { emailShare } from './files/connectionRows.ts'
import { tells } from './files/messageCells.ts'
import { groupFriends, groupLength, messageSources, type Source } from './files/messageSources.ts'
import { specialCounts } from './files/specialRows.ts'
import { hostileCast, hostileLines } from './hostile.ts'
import { kindRow } from './kinds.ts'
import { owner } from './owner.ts'
import { tidyName } from './person.ts'
import { type Size, smallSize } from './plan.ts'
import { sampleCommand } from './sampleCommand.ts'
import { sampleFiles } from './sampleFiles.ts'
import type { Truth } from './truth.ts'
import { namesAreNotKeys, newestVariant, type Variant } from './variant.ts'
import { writeZip } from './zip.ts'

export type SampleOptions = {
  /** Row counts; `small` is the sample to try Doorman with. */
  readonly size?: 'small' | Size
  readonly seed?: number
  /** The day of the export, told as UTC. Now, unless given. */
  readonly asOf?: Date
  /** What differs from the newest shape of an export. */
  readonly variant?: Partial<Variant>
  /** A few people with names and messages meant to do harm, instead of the usual cast. */
  readonly hostile?: boolean
}

/**
 * Writes a LinkedIn export of invented people as a zip. The same options give the same bytes.
 * @returns what a perfect importer finds in it
 */
export async function writeSample(file: string, options: SampleOptions = {}): Promise<Truth> {
  const variant = { ...newestVariant, ...options.variant }
  const asOf = startOfDay((options.asOf ?? new Date()).getTime())
  const seed = options.seed ?? 1
  const { people, sources } = options.hostile
    ? hostile(asOf, seed)
    : usual(options.size ?? 'small', variant, asOf, seed)
  const { entries, counted } = sampleFiles(people, sources, variant, asOf)
  await writeZip(file, entries, asOf)

  const files = [...counted()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const imported = (name: RegExp): number =>
    files.filter((one) => name.test(one.name)).reduce((sum, one) => sum + one.imported, 0)
  return {
    asOf: new Date(asOf).toISOString(),
    owner: { key: owner.slug, name: owner.name },
    files,
    invitations: imported(/^Invitations/),
    connections: imported(/^Connections/),
    messages: imported(/^messages/i),
    people: truthOf(people),
  }
}

type Scene = { readonly people: Cast; readonly sources: readonly Source[] }

const messagesPerGroup = 400

function usual(wanted: 'small' | Size, variant: Variant, asOf: number, seed: number): Scene {
  const size = wanted === 'small' ? smallSize : wanted
  const all = cast({
    size,
    small: wanted === 'small',
    seed,
    asOf,
    emails: emailShare(variant.connections),
    namesakes: namesAreNotKeys(variant),
  })
  const special = specialCounts(size.messages, variant.messages)
  const grouping = tells(variant.messages).recipients && groupFriends(all).length > 2
  const groups = grouping ? Math.floor(size.messages / messagesPerGroup) : 0
  const taken = Object.values(special).reduce((sum, count) => sum + count, groups * groupLength)
  const people = budget(all, size.messages - taken, seed)
  return { people, sources: messageSources(people, { asOf, seed, special, groups }) }
}

function hostile(asOf: number, seed: number): Scene {
  const people = hostileCast(asOf)
  const special = { advertisement: 0, system: 0, 'closed account': 0, draft: 0 }
  return { people, sources: messageSources(people, { asOf, seed, special, groups: 0, lines: hostileLines }) }
}

function truthOf({ people }: Cast): Truth['people'] {
  return people.map((person) => {
    const [invited, connected] = [person.received.length > 0, person.connectedAt !== null]
    const expected = kindRow(person.kind).expected
    return { key: person.slug, name: tidyName(person), kind: person.kind, invited, connected, expected }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(() => sampleCommand(process.argv.slice(2), writeSample))
}
