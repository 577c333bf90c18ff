import { expect, it } from 'vitest'
import { isUnread, saysUnread } from '../../../shared/rules/unreadIn.ts'
import { readLanguages } from '../../../shared/rules/words/functionWords.ts'

it('no language of the word lists is unread, nor one that cannot be told', () => {
  expect([...readLanguages, null].filter(isUnread)).toEqual([])
  expect(isUnread('pl')).toBe(true)
})

it.each([
  ['pl', 'In Polish, which'],
  ['zh', 'In Chinese, which'],
  ['ms', 'In Malay or Indonesian, which'],
])('the language %s has its English name', (language, words) => {
  expect(saysUnread(language)).toContain(words)
})
