import { readAbout, readWho } from './about.ts'
import { quote } from './quote.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'date' | 'status' | 'fullName'

/** Member_Follows.csv: members whom the owner follows, and those whom they followed once. */
export const memberFollows: SourceReader<Column> = {
  kind: 'member-follows',
  files: ['memberfollows'],
  isMain: false,
  isTelling: false,
  columns: { date: ['Date'], status: ['Status'], fullName: ['FullName'] },
  headers: [['date', 'status', 'fullName']],
  date: 'date',
  open({ dayFirst }) {
    return (row) => {
      const status = row.status.trim()
      if (/^unfollow(?:ed)?$/i.test(status)) return 'no longer followed'
      if (status === '') return 'the status is missing'
      if (!/^active$/i.test(status)) return `the status ${quote(status)} is neither Active nor Unfollow`
      const who = readWho(row.fullName)
      return typeof who === 'string' ? who : readAbout('member-follow', { who, at: row.date }, dayFirst)
    }
  },
}
