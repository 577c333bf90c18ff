const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const days = new Intl.DateTimeFormat('en-GB', day)
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `3 May 2024`: a moment or a day, ISO 8601, as sentences and the terminal write it, in UTC. */
export const writtenDay = (at: string): string => days.format(new Date(at))

/** `3 May 2024, 14:03`, in UTC. */
export const writtenMinute = (at: string): string => `${writtenDay(at)}, ${at.slice(11, 16)}`

/** `May 2024`, of `2024-05`. */
export const writtenMonth = (month: string): string => months.format(new Date(`${month}-01`))
