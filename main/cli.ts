import { existsSync } from 'node:fs'
import { defaultDatabase } from './engine/defaultDatabase.ts'
import { openEngine } from './engine/engine.ts'
import { type Command, UsageError } from './terminal/command.ts'
import { commands } from './terminal/commands.ts'
import { didYouMean } from './terminal/nearest.ts'
import { type OptionName, type Options, optionTypes } from './terminal/options.ts'
import { firstWord, readArgv } from './terminal/readArgv.ts'
import { saidBack, wrapped } from './terminal/words.ts'

const BAD_INPUT = 1
const BAD_USAGE = 2

const forAll = [
  '  --db FILE   another database than the app’s own',
  '  --json      the result as JSON; errors still go to standard error',
  '',
]

/** As many columns as the usage of most commands takes; a longer one has a line of its own. */
const USAGE = 24

function helpRow({ usage, help }: Command): readonly string[] {
  const indent = ' '.repeat(USAGE + 2)
  if (usage.length < USAGE) return wrapped(`  ${usage.padEnd(USAGE)}${help}`, indent)
  return [`  ${usage}`, ...wrapped(indent + help, indent)]
}

/**
 * The help of one command, or of all.
 * @throws UsageError when there is no such command
 */
function help(name: string | undefined): string {
  if (name !== undefined) {
    const { usage, help, more = [] } = commandOf(name)
    const rows = [help, ...more].map((line) => `  ${line}`)
    return [`doorman ${usage} [--db FILE] [--json]`, '', ...rows, '', ...forAll].join('\n')
  }
  return [
    'doorman COMMAND … [--db FILE] [--json]',
    '',
    ...Object.values(commands).flatMap(helpRow),
    '',
    '  doorman COMMAND --help says more of one.',
    '',
    ...forAll,
  ].join('\n')
}

function knownCommand(name: string | undefined): Command | undefined {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
}

/** After a mistyped command: the reason is the last thing said but for this. */
function whereHelpIs(argv: readonly string[]): string {
  const name = firstWord(argv)
  return `doorman ${knownCommand(name) === undefined ? '' : `${name} `}--help says how.`
}

/** @throws UsageError for an option that means nothing to the command */
function optionsOf(name: string, command: Command, values: ReturnType<typeof readArgv>['values']): Options {
  const { all, 'dry-run': dryRun, whole, owner = null, captured = null, url = null, headline = null } = values
  const { note = null, relationship = null, sent = null, save } = values
  const options = {
    all,
    'dry-run': dryRun,
    whole,
    owner,
    captured,
    url,
    headline,
    note,
    relationship,
    sent,
    save,
  }
  for (const option of Object.keys(optionTypes) as OptionName[]) {
    const isGiven = options[option] !== false && options[option] !== null
    if (isGiven && !command.options.includes(option)) {
      throw new UsageError(`--${option} does not go with ${name}.`)
    }
  }
  return options
}

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw new UsageError('Name a command.')
  const command = knownCommand(name)
  if (!command) {
    const known = didYouMean(name, Object.keys(commands))
    throw new UsageError(`There is no command "${saidBack(name)}".${known}`)
  }
  return command
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return BAD_INPUT
}

/**
 * The terminal front of the engine.
 * @returns the exit code: 0, 1 for bad input
 * @throws UsageError for bad usage
 */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArgv(argv)
  const [name, ...words] = positionals
  if (values.help || name === 'help') {
    const [about] = positionals.filter((word) => word !== 'help')
    process.stdout.write(help(about))
    return 0
  }
  const command = commandOf(name)
  const work = command.read(words, optionsOf(name ?? '', command, values))
  const file = values.db ?? defaultDatabase()
  if (!command.begins && !existsSync(file)) {
    return refuse(`There is no database at ${file} yet. Import an export first, or name another with --db.`)
  }
  const binding = process.env['DOORMAN_SQLITE_BINDING']
  const opened = openEngine({ file, ...(binding === undefined ? {} : { nativeBinding: binding }) })
  if (!opened.ok) return refuse(opened.error.message)
  const engine = opened.value
  try {
    const reply = await work(engine)
    if (!reply.ok) return refuse(reply.error.message)
    const { json, text } = reply.value
    process.stdout.write(`${values.json ? JSON.stringify(json, null, 2) : text()}\n`)
    return 0
  } finally {
    engine.close()
  }
}

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n${whereHelpIs(process.argv.slice(2))}\n`)
  process.exitCode = BAD_USAGE
}
