import type { z } from 'zod'
import type { Reply } from '../../shared/contract.ts'
import type { Engine } from '../engine/engine.ts'
import type { OptionName, Options } from './options.ts'
import { saidBack } from './words.ts'

/** A mistake in how a command was typed: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** What a command has to say: for `--json` the value, checked against the contract; else the text. */
export type Output = { readonly json: unknown; readonly text: () => string }

/** What is left to do once the words are known to be right. */
export type Work = (engine: Engine) => Promise<Reply<Output>>

export type Command = {
  readonly usage: string
  readonly help: string
  /** What else the help of this command alone says, line by line. */
  readonly more?: readonly string[]
  /** The options that mean something to it. */
  readonly options: readonly OptionName[]
  /** Whether it may make the database. */
  readonly begins: boolean
  /** @throws UsageError */
  readonly read: (words: readonly string[], options: Options) => Work
}

/** The reply as a command says it: as JSON that fits the contract, or as text. */
export function output<T>(reply: Reply<T>, shape: z.ZodType<T>, text: (value: T) => string): Reply<Output> {
  if (!reply.ok) return reply
  const json = shape.parse(reply.value)
  return { ok: true, value: { json, text: () => text(json) } }
}

/** @throws UsageError when words are left over */
export const none = (words: readonly string[]): void => {
  if (words.length > 0) throw new UsageError(`"${saidBack(words.join(' '))}" is not expected here.`)
}
