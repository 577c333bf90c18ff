import { expect, it } from 'vitest'
import { otherLanguages, withoutReply, withReply } from '../../renderer/replyEdits.ts'
import { firstTemplates, standardReplies } from '../../shared/reply/standardReplies.ts'

it('adds a language with the text that Doorman brings, in the order of the list', () => {
  const added = withReply(withReply(firstTemplates, 'nl', ''), 'es', '  ')
  expect(added.map(({ language }) => language)).toEqual(['en', 'es', 'nl'])
  expect(added[1]?.text).toBe(standardReplies.es)
})

it('writes the text of a language once', () => {
  const written = withReply(withReply(firstTemplates, 'en', ' Hello? '), 'en', 'Why me?')
  expect(written).toEqual([{ language: 'en', text: 'Why me?' }])
})

it('takes a language off, which can then be added again', () => {
  const spanish = withReply(firstTemplates, 'es', '')
  expect(otherLanguages(spanish)).not.toContain('es')
  expect(otherLanguages(withoutReply(spanish, 'es'))).toContain('es')
})
