const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A moment or day, ISO 8601, as sentences name it: `on 7 June 2024` (UTC). */
export const onDay = (moment: string): string => `on ${format.format(new Date(moment))}`
