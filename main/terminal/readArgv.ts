import { parseArgs } from 'node:util'
import { UsageError } from './command.ts'
import { didYouMean } from './nearest.ts'
import { optionTypes } from './options.ts'
import { saidBack } from './words.ts'

const types = {
  db: { type: 'string' },
  json: { type: 'boolean', default: false },
  ...optionTypes,
  help: { type: 'boolean', short: 'h', default: false },
} as const

const known = Object.keys(types)
const isOption = (name: string): name is keyof typeof types => Object.hasOwn(types, name)

/**
 * The words of a command and its options, of whatever command.
 * @throws UsageError for an option that there is not, or that lacks its value or has one too many
 */
export function readArgv(argv: readonly string[]) {
  refuseFaulty(argv)
  return parseArgs({ args: [...argv], allowPositionals: true, strict: true, options: types })
}

/** The first word that is no option nor the value of one, also where the options are faulty; the command. */
export const firstWord = (argv: readonly string[]): string | undefined =>
  tokensOf(argv).find((token) => token.kind === 'positional')?.value

const tokensOf = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], allowPositionals: true, strict: false, tokens: true, options: types }).tokens

/** In our words, before Node says the same in its own. */
function refuseFaulty(argv: readonly string[]): void {
  for (const token of tokensOf(argv)) {
    if (token.kind === 'option') refuseOption(token, argv[token.index] ?? token.rawName)
  }
}

type OptionToken = {
  readonly name: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function refuseOption({ name, value, inlineValue = false }: OptionToken, written: string): void {
  if (!isOption(name)) throw new UsageError(unknownOption(name, written))
  if (types[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`--${name} takes no value.`)
  } else if (value === undefined || (!inlineValue && isWrittenOption(value))) {
    throw new UsageError(`Give a value after --${name}.`)
  } else if (!inlineValue && value.startsWith('-')) {
    const shown = saidBack(value)
    throw new UsageError(
      `"${shown}" after --${name} looks like an option. If it is the value, write --${name}="${shown}".`,
    )
  }
}

/** `--json`, `--db=file` */
const isWrittenOption = (word: string): boolean => isOption(/^--([^=]+)/.exec(word)?.[1] ?? '')

function unknownOption(name: string, written: string): string {
  const isLong = /^--[^\s-]/.test(written)
  const shown = saidBack(isLong ? `--${name}` : written)
  const how = isLong
    ? didYouMean(name, known, '--')
    : ' A word that begins with a minus stands after a lone --, behind all options.'
  return `There is no option "${shown}".${how}`
}
