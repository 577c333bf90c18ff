import { expect, it } from 'vitest'
import { dropDraft, keepDraft, keptDraft, nothingTyped } from '../../renderer/keptDrafts.ts'

const typed = { ...nothingTyped, name: 'Orla Handwritten' }

it('what was typed into a form is there again, until it is dropped', () => {
  keepDraft('', typed, nothingTyped)
  expect(keptDraft('')).toEqual(typed)
  expect(keptDraft('somebody-else')).toBe(null)
  dropDraft('')
  expect(keptDraft('')).toBe(null)
})

it('a form that is as it began is not kept', () => {
  keepDraft('', typed, nothingTyped)
  keepDraft('', { ...nothingTyped }, nothingTyped)
  expect(keptDraft('')).toBe(null)
})
