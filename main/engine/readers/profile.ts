import { cleanName, ENDLESS_NAME, isEndless } from './identity.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'firstName' | 'lastName' | 'headline' | 'summary' | 'industry' | 'location'

/** Profile.csv: one row about the owner, without the address of the owner's page. */
export const profile: SourceReader<Column> = {
  kind: 'profile',
  files: ['profile'],
  isMain: true,
  isTelling: true,
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    headline: ['Headline'],
    summary: ['Summary'],
    industry: ['Industry'],
    location: ['Geo Location'],
  },
  headers: [['firstName', 'lastName', 'headline']],
  date: null,
  open() {
    return (row) => {
      const name = cleanName(`${row.firstName} ${row.lastName}`)
      if (name === '') return 'both names are empty'
      if (isEndless(name)) return ENDLESS_NAME
      return {
        type: 'profile',
        name,
        headline: row.headline.trim() || null,
        summary: row.summary.replaceAll('\r\n', '\n').trim() || null,
        industry: row.industry.trim() || null,
        location: row.location.trim() || null,
      }
    }
  },
}
