import { describe, expect, it } from 'vitest'
import { outsideLinks, unfilled } from '../../../../shared/rules/text/outside.ts'
import { split } from '../../../../shared/rules/text/split.ts'

const linksIn = (text: string) => outsideLinks(text, split(text))

describe('links that lead away', () => {
  it.each([
    ['see https://calendar.example/nil now', ['https://calendar.example/nil']],
    ['see www.webs.example', ['www.webs.example']],
    ['see webs.example/offer', ['webs.example/offer']],
    ['mail nil@webs.example', []],
    ['https://www.linkedin.com/in/nil', []],
    ['lnkd.in/abc', []],
    ['the end.Then', []],
  ])('%s', (text, expected) => {
    expect(linksIn(text).map(({ quote }) => quote)).toEqual(expected)
  })

  it('knows a calendar', () => {
    expect(linksIn('https://calendar.example/nil')[0]?.scheduling).toBe(true)
    expect(linksIn('https://webs.example/nil')[0]?.scheduling).toBe(false)
  })
})

describe('a blank left unfilled', () => {
  it.each([
    'Hi {{firstName}}, hello',
    'Hi %FIRSTNAME%',
    'Dear [Name],',
    'I see you have been with for a while',
  ])('is found: %s', (text) => {
    expect(unfilled(text, split(text))).not.toEqual([])
  })

  it.each(['Hello , how are you', 'We saved {nothing at all, really, as you can see} here', 'It is 50%OFF'])(
    'is not found: %s',
    (text) => {
      expect(unfilled(text, split(text))).toEqual([])
    },
  )
})
