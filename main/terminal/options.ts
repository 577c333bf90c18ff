import type { ParseArgsConfig } from 'node:util'

/** Every option of a command; those of all commands (`--db`, `--json`, `--help`) are elsewhere. */
export const optionTypes = {
  all: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  whole: { type: 'boolean', default: false },
  owner: { type: 'string' },
  captured: { type: 'string' },
  url: { type: 'string' },
  headline: { type: 'string' },
  note: { type: 'string' },
  relationship: { type: 'string' },
  sent: { type: 'string' },
  save: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

export type OptionName = keyof typeof optionTypes

/** What was given: false or null when it was not. */
export type Options = {
  readonly [N in OptionName]: (typeof optionTypes)[N]['type'] extends 'boolean' ? boolean : string | null
}
