import { readOwn } from './own.ts'
import { quote } from './quote.ts'
import type { SourceReader } from './sourceReader.ts'
import { readDay } from './times.ts'

type Column = 'hashtag' | 'createdTime' | 'state'

/** Hashtag_Follows.csv: one hashtag a row, with `Follow` for those that are followed. */
export const hashtagFollows: SourceReader<Column> = {
  kind: 'hashtag-follows',
  files: ['hashtagfollows'],
  isMain: false,
  isTelling: true,
  columns: { hashtag: ['HashTag'], createdTime: ['CreatedTime'], state: ['State'] },
  headers: [
    ['hashtag', 'createdTime'],
    ['hashtag', 'state'],
  ],
  date: 'createdTime',
  open({ dayFirst }) {
    return (row) => {
      const state = row.state.trim()
      if (state !== '' && !/^(?:follow|active)$/i.test(state))
        return `not followed: its state is ${quote(state)}`
      return readOwn(
        'hashtag',
        'hashtag',
        { name: row.hashtag.replace(/^[\s#＃]+/, ''), since: row.createdTime },
        (written) => readDay(written, dayFirst),
      )
    }
  },
}
