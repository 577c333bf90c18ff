import { readOwn } from './own.ts'
import type { SourceReader } from './sourceReader.ts'
import { readDay } from './times.ts'

type Column = 'organization' | 'followedOn'

/** Company Follows.csv: one organisation a row. */
export const companyFollows: SourceReader<Column> = {
  kind: 'company-follows',
  files: ['companyfollows'],
  isMain: false,
  isTelling: true,
  columns: { organization: ['Organization'], followedOn: ['Followed On'] },
  headers: [['organization', 'followedOn']],
  date: 'followedOn',
  open({ dayFirst }) {
    return (row) =>
      readOwn(
        'company-follow',
        'organisation',
        { name: row.organization, since: row.followedOn },
        (written) => readDay(written, dayFirst),
      )
  },
}
