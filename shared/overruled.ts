import type { Overruled } from './results.ts'

const DID: Readonly<Record<Overruled['lost'], string>> = {
  accept: 'accepted',
  ignore: 'ignored',
  ask: 'asked',
  hold: 'put off',
  keep: 'kept',
  remove: 'removed',
}

/**
 * `You had accepted one and ignored the other: ignored counts, as you said it later.` One sentence for each decision that
 * another one stands against now that two people are one.
 */
export function overruledLines(overruled: readonly Overruled[]): readonly string[] {
  return overruled.map(
    ({ lost, counts }) =>
      `You had ${DID[lost]} one and ${DID[counts]} the other: ${DID[counts]} counts, as you said it later.`,
  )
}
