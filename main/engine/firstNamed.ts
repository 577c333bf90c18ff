import type { Since } from '../../shared/importReport.ts'

type Some = Since['newAtDoor']

const NAMED = 20

/** How many people there are, and the first of them by name. */
export const firstNamed = (people: Some['people']): Some => ({
  count: people.length,
  people: people.slice(0, NAMED),
})
