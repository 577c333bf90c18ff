import { expect, it } from 'vitest'
import { linkedBy } from '../../main/engine/linkedBy.ts'

const line = (batch: number | null, identity: number, slug: string) => ({ batch, identity, slug })

it.each([
  ['no link was typed', [line(1, 7, '')], 0],
  ['one was typed before there was a log', [line(null, 7, 'ana')], 0],
  ['one was typed', [line(2, 7, 'ana')], 2],
  ['it was typed again with other words', [line(2, 7, 'ana'), line(5, 7, ''), line(5, 7, 'ana')], 2],
  ['it was taken back and typed again', [line(2, 7, 'ana'), line(3, 7, ''), line(5, 7, 'ana')], 5],
  ['it was taken back', [line(2, 7, 'ana'), line(3, 7, '')], 2],
  ['another was typed in its place', [line(2, 7, 'ana'), line(4, 7, 'ana-2')], 4],
  ['it was typed of somebody else as well', [line(2, 7, 'ana'), line(4, 8, 'ana')], 4],
  [
    'it went to another identity of theirs',
    [line(2, 7, 'ana'), line(4, 7, ''), line(4, 8, ''), line(4, 8, 'ana')],
    2,
  ],
])('finds the batch whose link joined somebody, where %s', (_, log, batch) => {
  expect(linkedBy(log)).toBe(batch)
})
