import type { Settled } from './results.ts'

/**
 * That of two who are one now what was typed later shows: `You had typed something of both: what you typed later shows,
 * and the earlier note “Hello” does not. Parting them again brings it back.`
 * @returns nothing where nothing that was typed is hidden
 */
export function typedOverLines(over: Settled['typedOver']): readonly string[] {
  if (over === null) return []
  const earlier = over.note === null ? 'what you typed earlier' : `the earlier note “${over.note}”`
  return [
    `You had typed something of both: what you typed later shows, and ${earlier} does not. ` +
      'Parting them again brings it back.',
  ]
}
