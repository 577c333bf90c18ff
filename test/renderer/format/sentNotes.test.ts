import { expect, it } from 'vitest'
import { acceptedWord, tallies } from '../../../renderer/format/sentNotes.ts'
import { draftDossier, mirror } from '../../../shared/mirror/mirror.ts'
import { nobody } from '../../../shared/model/person.ts'
import type { SentNote } from '../../../shared/results.ts'

const now = new Date('2024-06-01T12:00:00Z')
const person = { key: 'bo', name: 'Bo Testcase', url: null, headline: null, company: null }
const note = (text: string, accepted: boolean | null): SentNote => ({
  person,
  sentAt: null,
  mirrored: mirror(draftDossier(text, nobody), now),
  accepted,
})
const stock = "I'd like to add you to my professional network on LinkedIn."

it('counts what would have become of the notes, and what did', () => {
  const notes = [
    note(stock, false),
    note(stock, null),
    note('Your talk on tides was a joy, thank you for it.', true),
  ]
  const found = Object.fromEntries(tallies(notes).map(({ outcome, ...rest }) => [outcome, rest]))
  expect(found['would be ignored']).toEqual({ notes: 2, accepted: 0, notAccepted: 1, notKnown: 1 })
  expect(tallies(notes).reduce((sum, one) => sum + one.notes, 0)).toBe(3)
})

it('claims no more than the data tells', () => {
  expect([true, false, null].map(acceptedWord)).toEqual([
    'accepted',
    'not accepted so far',
    'not known whether accepted',
  ])
})
