import { expect, it } from 'vitest'
import { unsavedChanges } from '../../../renderer/format/weighingChanges.ts'
import { isUnedited, noEdits } from '../../../renderer/weighingEdits.ts'
import { learnedOnce, reportCardOf, ruleCard } from '../reportCards.ts'

const card = reportCardOf([
  ruleCard('no-tie'),
  ruleCard('claims-friendship', { points: 4, standard: 4 }),
  ruleCard('pitches', { stage: 'connection', points: 4, standard: 4 }),
])
const edits = {
  points: { 'claims-friendship': 2, pitches: 1 },
  off: { 'no-tie': true },
  limits: { ignore: 6, accept: -2 },
  learned: { invitation: learnedOnce },
}

it('every change is said in the words in which it is recorded once it is saved', () => {
  expect(unsavedChanges(card, edits).map(({ what, how }) => `${what} ${how}`)).toEqual([
    '“nothing in your files connects you” is switched off',
    '“they say ‘friend’ and nothing shows it” weighs 2 instead of 4',
    'ignore from 6 points instead of 5',
    'accept from 2 points in favour instead of 3',
    'learning from invitations is switched on, with 50 decisions',
    '“they sell you something” weighs 1 instead of 4',
  ])
})

it('each can be taken back by itself', () => {
  let left = edits as Parameters<typeof unsavedChanges>[1]
  for (let count = 6; count > 0; count -= 1) {
    const changes = unsavedChanges(card, left)
    expect(changes).toHaveLength(count)
    left = changes[0]?.without ?? left
  }
  expect(isUnedited(left)).toBe(true)
})

it('what was learned can be learned again, or switched off', () => {
  const on = { ...card, weighing: { ...card.weighing, learned: [learnedOnce] } }
  const how = (learned: typeof learnedOnce | null) =>
    unsavedChanges(on, { ...noEdits, learned: { invitation: learned } })[0]?.how
  expect(how({ ...learnedOnce, decisions: 60 })).toBe('is done again, with 60 decisions')
  expect(how(null)).toBe('is switched off')
})
