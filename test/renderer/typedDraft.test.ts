import { expect, it } from 'vitest'
import { draftOf, emptyDraft, fieldsOf, saysTheSame } from '../../renderer/typedDraft.ts'

const typed = {
  url: 'https://www.linkedin.com/in/ana-made-up',
  headline: 'Ferry pilot',
  note: 'Hello',
  relationship: 'Friend',
  sentOn: '2026-06-03',
} as const

it('a form that is saved as it was opened says the same', () => {
  expect(fieldsOf(draftOf(typed))).toEqual(typed)
})

it('what is left empty, or blank, is not said', () => {
  const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null }
  expect(fieldsOf(emptyDraft)).toEqual(nothing)
  expect(fieldsOf(draftOf(null))).toEqual(nothing)
  expect(fieldsOf({ ...emptyDraft, headline: '  ' })).toEqual(nothing)
})

it('blanks around a text are not part of it', () => {
  expect(fieldsOf({ ...emptyDraft, headline: ' Ferry pilot ' }).headline).toBe('Ferry pilot')
})

it('a form says the same with blanks around a text, and something else with another text', () => {
  const begin = draftOf(typed)
  expect(saysTheSame({ ...begin, note: 'Hello ' }, begin)).toBe(true)
  expect(saysTheSame({ ...begin, note: '' }, begin)).toBe(false)
  expect(saysTheSame({ ...emptyDraft, headline: ' ' }, emptyDraft)).toBe(true)
})
