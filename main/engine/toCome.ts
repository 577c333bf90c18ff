import { ExpectedFailure } from './failure.ts'

/** Somewhere it is tomorrow already. */
const DAY = 24 * 3600 * 1000

/**
 * Refuses a moment that the owner gave and that is still to come.
 * @param moment ISO 8601, a day or with a time
 * @param advice the sentence that says what to give instead
 * @throws ExpectedFailure `day-to-come`
 */
export function refuseToCome(moment: string, now: Date, advice: string): void {
  if (Date.parse(moment) <= now.getTime() + DAY) return
  throw new ExpectedFailure('day-to-come', `${moment.slice(0, 10)} is still to come. ${advice}`)
}
