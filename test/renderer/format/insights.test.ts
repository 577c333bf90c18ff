import { expect, it } from 'vitest'
import {
  burstLine,
  copiesLine,
  monthsLine,
  sentTallies,
  spanWords,
} from '../../../renderer/format/insights.ts'

const month = (name: string, connections: number) => ({
  month: name,
  invitations: 0,
  withNote: 0,
  connections,
  wrote: 0,
})

it('a drawing of months is said in a sentence', () => {
  const months = [month('2026-01', 3), month('2026-02', 9), month('2026-03', 1)]
  const said = (name: string, amount: (one: { connections: number }) => number) =>
    monthsLine(name, months, amount)
  expect(said('Connections', ({ connections }) => connections)).toBe(
    'Connections per month, from Jan 2026 to Mar 2026: 13 in all, most in Feb 2026 (9).',
  )
  expect(said('Nothing', () => 0)).toBe('Nothing per month, from Jan 2026 to Mar 2026: none.')
})

it('spans of days are said in words', () => {
  expect(['before', '0', '1', '2–3', 'later'].map(spanWords)).toEqual([
    'before',
    'the same day',
    '1 day',
    '2–3 days',
    'later',
  ])
})

it('a burst is an hour, a copied text a span of days', () => {
  expect(burstLine({ at: '2026-06-03T14:00:00Z', count: 9 }, 'UTC')).toBe(
    '9 invitations without a note in the hour from 3 Jun 2026, 14:00',
  )
  const copy = { text: 'Hello', people: 4, first: '2026-06-03', last: '2026-06-16' }
  expect(copiesLine(copy)).toBe('Sent by 4 people between 3 and 16 Jun 2026')
  expect(copiesLine({ ...copy, first: null })).toBe('Sent by 4 people')
})

it('the owner’s notes are counted by what would become of them, and what did', () => {
  const tallies = sentTallies([{ action: 'ignore', notes: 5, accepted: 1, known: 3 }])
  expect(
    tallies.map(({ action, notes, accepted, notAccepted, notKnown }) => [
      action,
      notes,
      accepted,
      notAccepted,
      notKnown,
    ]),
  ).toEqual([
    ['accept', 0, 0, 0, 0],
    ['unsure', 0, 0, 0, 0],
    ['ignore', 5, 1, 2, 2],
  ])
})
