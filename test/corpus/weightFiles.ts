import type { Fits, WordWeights } from './fit.ts'

/** The file `shared/rules/weights.ts` as it should read. */
export function weightsFile(fits: Fits): string {
  const models = Object.entries(fits).map(([name, { model }]) => `${name}: ${JSON.stringify(model)},`)
  return [
    "import type { Sign } from './signs.ts'",
    "import type { Surrounding } from './surroundings.ts'",
    '',
    '/** Log-odds: what each sign and each surrounding adds, and where the sum begins. */',
    'export type Model = {',
    '  readonly bias: number',
    '  readonly weights: { readonly [sign in Sign]?: number }',
    '  readonly around: { readonly [name in Surrounding]?: number }',
    '}',
    '',
    '/**',
    ' * Written by `npm run rules -- --fit`. `remove`: whether a fair owner would remove who wrote it. `trade`: whether a text',
    ' * sells, advertises or lures. `post`: whether it offers a post. `welcome`: whether a note says something to its reader.',
    ' */',
    `export const models = { ${models.join('\n')} } as const satisfies { readonly [name: string]: Model }`,
    '',
  ].join('\n')
}

/** Weights of words are rounded to this, and what is less than half of it is left out. */
const STEP = 0.1

/** Heaviest first: what words add, and the words. */
export function rowsOf(words: WordWeights): readonly (readonly [weight: number, words: string])[] {
  const lines = new Map<number, string[]>()
  for (const [word, weight] of words) {
    const steps = Math.round(weight / STEP)
    if (steps !== 0) lines.set(steps, [...(lines.get(steps) ?? []), word])
  }
  const sorted = [...lines].sort(([a], [b]) => b - a)
  return sorted.map(([steps, list]) => [Math.round(steps * STEP * 100) / 100, list.join(' ')])
}

/** The file `shared/rules/wordWeights.ts` as it should read. */
export function wordWeightsFile(fits: Fits): string {
  const models = Object.entries(fits).map(([name, { words }]) => {
    const rows = rowsOf(words).map(([weight, list]) => `[${weight}, '${list}'],`)
    return `${name}: [${rows.join('\n')}],`
  })
  return [
    '/** Starts of words by what each adds to a text that holds it, in log-odds. */',
    'export type WordWeights = readonly (readonly [weight: number, words: string])[]',
    '',
    '/** Written by `npm run rules -- --fit`, as `weights.ts`: the same four models. */',
    `export const wordWeights = { ${models.join('\n')} } as const satisfies { readonly [name: string]: WordWeights }`,
    '',
  ].join('\n')
}
