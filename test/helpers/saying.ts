import type { Engine } from '../../main/engine/engine.ts'
import { commands } from '../../main/terminal/commands.ts'
import type { Options } from '../../main/terminal/options.ts'

export const noOptions: Options = {
  all: false,
  'dry-run': false,
  whole: false,
  save: false,
  owner: null,
  captured: null,
  url: null,
  headline: null,
  note: null,
  relationship: null,
  sent: null,
}

/** What a command of the terminal prints, or the sentence of its failure; and its JSON. */
export async function say(
  engine: Engine,
  name: string,
  words: readonly string[] = [],
  options: Partial<Options> = {},
) {
  const reply = await commands[name]?.read(words, { ...noOptions, ...options })(engine)
  if (!reply?.ok) return { text: reply?.error.message ?? '', json: null }
  return { text: reply.value.text(), json: reply.value.json }
}
