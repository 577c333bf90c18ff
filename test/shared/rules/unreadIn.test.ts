import { expect, it } from 'vitest'
import { rules } from '../../../shared/rules/index.ts'
import { isUnread, saysUnread, unreadRules } from '../../../shared/rules/unreadIn.ts'
import { readLanguages } from '../../../shared/rules/words/functionWords.ts'

it('no language of the word lists is unread, nor one that cannot be told', () => {
  expect([...readLanguages, null].filter(isUnread)).toEqual([])
  expect(isUnread('pl')).toBe(true)
})

it.each([
  ['pl', 'In Polish, which'],
  ['zh', 'In Chinese, which'],
  ['ms', 'In Malay or Indonesian, which'],
  ['und-Cyrl', 'In Cyrillic letters, which'],
  ['und-Arab', 'In Arabic letters, which'],
])('the language %s has its English name', (language, words) => {
  expect(saysUnread(language)).toContain(words)
})

it('the rules that say that words were not judged are rules, and favour nobody much', () => {
  const points = unreadRules.map((id) => rules.find((rule) => rule.id === id)?.points)
  expect(points).toEqual([-1, -1])
})
