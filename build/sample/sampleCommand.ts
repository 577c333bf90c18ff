import { parseArgs } from 'node:util'
import { Failure } from '../tools/failure.ts'
import { smallSize } from './plan.ts'
import type { SampleOptions } from './scene.ts'
import type { Truth } from './truth.ts'
import { parseVariant } from './variant.ts'

const usage = `Usage: npm run sample -- FILE.zip [options]
Writes a LinkedIn export of invented people.
  --invitations N --connections N --messages N   rows in each file (otherwise a small sample to try)
  --open N       invitations that are not accepted
  --seed N       another number, other people
  --as-of DATE   day of the export, like 2025-06-01 (otherwise today)
  --variant LIST columns and form, like I2,C1b,M1,Y2022,semicolon,bom
  --hostile      names and messages meant to do harm`

const options = {
  invitations: { type: 'string' },
  connections: { type: 'string' },
  messages: { type: 'string' },
  open: { type: 'string' },
  seed: { type: 'string' },
  'as-of': { type: 'string' },
  variant: { type: 'string' },
  hostile: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Write = (file: string, options: SampleOptions) => Promise<Truth>

/**
 * The command line of the sample.
 * @returns the exit code
 * @throws Failure, with the usage, when the arguments make no sense
 */
export async function sampleCommand(args: readonly string[], write: Write): Promise<number> {
  const { values, positionals } = parsed(args)
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Failure(`Give one file to write.\n${usage}`)
  const truth = await writing(file, write, {
    ...sizeOf(values),
    ...(values.seed === undefined ? {} : { seed: wholeNumber('seed', values.seed) }),
    ...(values['as-of'] === undefined ? {} : { asOf: dayOf(values['as-of']) }),
    ...(values.variant === undefined ? {} : { variant: parseVariant(values.variant) }),
    ...(values.hostile ? { hostile: true } : {}),
  })
  console.log(
    `${file}: ${truth.people.length} people, ${truth.invitations} invitations, ${truth.connections} connections, ${truth.messages} messages`,
  )
  return 0
}

/** A disk that refuses is the user's to mend; all else is a bug. */
async function writing(file: string, write: Write, wanted: SampleOptions): Promise<Truth> {
  try {
    return await write(file, wanted)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new Failure(`${file} cannot be written: ${error.message}`)
    throw error
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

type Counts = { readonly [name in 'invitations' | 'connections' | 'messages' | 'open']?: string | undefined }

/** Some of those who wait at the door have invited the owner twice. */
const mostOpen = 0.9

function sizeOf({ invitations, connections, messages, open }: Counts): Pick<SampleOptions, 'size'> {
  if (invitations === undefined && connections === undefined && messages === undefined && open === undefined)
    return {}
  const number = (name: string, value: string | undefined, otherwise: number): number =>
    value === undefined ? otherwise : wholeNumber(name, value)
  const size = {
    invitations: number('invitations', invitations, smallSize.invitations),
    connections: number('connections', connections, smallSize.connections),
    messages: number('messages', messages, smallSize.messages),
  }
  if (open === undefined) return { size }
  const people = wholeNumber('open', open)
  if (people > size.invitations * mostOpen)
    throw new Failure(`--open can be nine tenths of --invitations (${size.invitations}) at most.`)
  return { size: { ...size, open: people } }
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,8}$/.test(value)) throw new Failure(`--${name} takes a whole number, not "${value}".\n${usage}`)
  return Number(value)
}

function dayOf(value: string): Date {
  const date = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(date.getTime()))
    throw new Failure(`--as-of takes a day like 2025-06-01, not "${value}".\n${usage}`)
  return date
}
