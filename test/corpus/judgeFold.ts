import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** `judgeFold.ts FOLD FOLDER`: prints the verdicts on one fold, with the fitted weights that stand in a folder. */
const [, , fold = '', place = ''] = process.argv

registerHooks({
  resolve(specifier, context, next) {
    const name = /\/(weights|wordWeights)\.ts$/u.exec(specifier)?.[1]
    return name === undefined || context.parentURL?.includes('/shared/rules/') !== true
      ? next(specifier, context)
      : { url: pathToFileURL(join(place, `${name}.ts`)).href, shortCircuit: true }
  },
})

const { tuning } = await import('./corpus.ts')
const { judgePart } = await import('./judged.ts')
const { foldOf } = await import('./writers.ts')

const here = (line: { readonly id: string }): boolean => foldOf(line.id) === fold
const part = { conversations: tuning.conversations.filter(here), notes: tuning.notes.filter(here) }
process.stdout.write(JSON.stringify(judgePart(part)))
