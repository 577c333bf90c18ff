import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'HashTag,CreatedTime,LastModifiedTime,State\r\n'
const hashtag = {
  type: 'own',
  kind: 'hashtag',
  name: 'testing',
  detail: null,
  since: '2021-05-12',
  until: null,
}

test.each([
  ['as LinkedIn writes it', 'testing,2021-05-12 04:09:36,2021-05-12 04:09:36,Follow\r\n', hashtag],
  ['re-saved', '# testing,5/12/2021 4:09,5/12/2021 4:09,Follow\r\n', hashtag],
  ['without time and state', '#testing,,,\r\n', { ...hashtag, since: null }],
])('a row %s', async (_, row, fact) => {
  const { facts, issues } = await readOne('Hashtag_Follows.csv', HEADER + row)
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('rows that cannot be used are named with line and reason', async () => {
  const { issues } = await readOne(
    'Hashtag_Follows.csv',
    `${HEADER}#,2021-05-12 04:09:36,,Follow\r\ntesting,2021-05-12 04:09:36,,Unfollow\r\ntesting,once,,Follow\r\n`,
  )
  expect(issues).toEqual([
    { line: 2, reason: 'the hashtag is missing' },
    { line: 3, reason: 'not followed: its state is "Unfollow"' },
    { line: 4, reason: 'the date "once" cannot be read' },
  ])
})
