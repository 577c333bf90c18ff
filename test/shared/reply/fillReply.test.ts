import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillReply } from '../../../shared/reply/fillReply.ts'

const ana = { first: 'Ana', owner: 'Olive Owner', company: 'Pebblegate Foods' }
const nobody = { first: '', owner: '', company: '' }

describe('a filled reply', () => {
  it('holds the values in place of their words', () => {
    expect(fillReply('Hi {first} of {company}! {owner}', ana)).toBe('Hi Ana of Pebblegate Foods! Olive Owner')
  })

  it.each([
    ['Hi {first},', 'Hi,'],
    ['Hi {first}, thanks', 'Hi, thanks'],
    ['Hi {first} and hello', 'Hi and hello'],
    ['{first} hello', 'hello'],
    ['Hi {first} {owner}!', 'Hi!'],
    ['Hi {first}{owner}there', 'Hi there'],
    ['Hola, {first}:\n\nUn saludo,\n{owner}', 'Hola,:\n\nUn saludo,'],
    ['at {company} (I mean it)', 'at (I mean it)'],
  ])('leaves no gap in %j where nothing is known', (template, filled) => {
    expect(fillReply(template, nobody)).toBe(filled)
  })

  it('leaves nothing of a word that is no placeholder', () => {
    expect(fillReply('Hi {nickname}, {constructor} well { first }', ana)).toBe('Hi, well Ana')
  })

  it('takes no braces, line breaks or unseen characters from a name', () => {
    expect(fillReply('Hi {first}!', { ...ana, first: '{{Ana\u202e}}\n\u0007 Maria' })).toBe('Hi Ana Maria!')
  })

  it('never has braces, double blanks or blanks at the end of a line, whatever goes in', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'É', ' ', '\t', '{', '}', 'first', ',', '\n', '\u200b'),
    })
    fc.assert(
      fc.property(text, text, text, (template, first, company) => {
        const filled = fillReply(`${template}{first}${template}{company}`, { first, company, owner: '' })
        expect(filled).not.toMatch(/[{}]| {2}|\t| $|^ |\u0000/mu)
      }),
    )
  })
})
