import { writtenDay } from '../../shared/writtenDay.ts'

/** A moment or day, ISO 8601, as sentences name it: `on 7 June 2024` (UTC). */
export const onDay = (moment: string): string => `on ${writtenDay(moment)}`
