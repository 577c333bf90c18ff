import { parseArgs } from 'node:util'
import { defaultDatabase } from './engine/defaultDatabase.ts'
import { openEngine } from './engine/engine.ts'
import { commands, UsageError } from './terminal/commands.ts'

const BAD_INPUT = 1
const BAD_USAGE = 2

function help(): string {
  const rows = Object.values(commands).map(({ usage, help }) => `  ${usage.padEnd(44)}${help}`)
  return [
    'doorman COMMAND … [--db FILE] [--json]',
    '',
    ...rows,
    '',
    '  --db FILE   another database than the app’s own',
    '  --json      the result as JSON; errors still go to standard error',
    '',
  ].join('\n')
}

function parse(argv: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(argv)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function parseOptions(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: true,
    options: {
      db: { type: 'string' },
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'made-up': { type: 'boolean', default: false },
      owner: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
}

/**
 * The terminal front of the engine.
 * @returns the exit code: 0, 1 for bad input, 2 for bad usage
 */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argv)
  const [name, ...words] = positionals
  if (values.help || name === 'help') {
    process.stdout.write(help())
    return 0
  }
  const command = name === undefined ? undefined : commands[name]
  if (!command) {
    process.stderr.write(
      `${name === undefined ? 'Name a command.' : `There is no command "${name}".`}\n\n${help()}`,
    )
    return BAD_USAGE
  }
  const binding = process.env['DOORMAN_SQLITE_BINDING']
  const opened = openEngine({
    file: values.db ?? defaultDatabase(),
    ...(binding === undefined ? {} : { nativeBinding: binding }),
  })
  if (!opened.ok) {
    process.stderr.write(`${opened.error.message}\n`)
    return BAD_INPUT
  }
  const engine = opened.value
  try {
    const reply = await command.run(engine, words, {
      all: values.all,
      dryRun: values['dry-run'],
      madeUp: values['made-up'],
      owner: values.owner ?? null,
    })
    if (!reply.ok) {
      process.stderr.write(`${reply.error.message}\n`)
      return BAD_INPUT
    }
    process.stdout.write(`${values.json ? JSON.stringify(reply.value.json, null, 2) : reply.value.text}\n`)
    return 0
  } finally {
    engine.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n\n${help()}`)
  process.exitCode = BAD_USAGE
}
