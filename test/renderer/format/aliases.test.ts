import { expect, it } from 'vitest'
import { aliasText, otherAliases } from '../../../renderer/format/aliases.ts'

const url = 'https://www.linkedin.com/in/ana-made-up'

it('an alias that is the name or the page shown already is not said again', () => {
  const aliases = [
    { kind: 'profile', value: url },
    { kind: 'name', value: 'Ana Made-Up' },
    { kind: 'name', value: 'Ana M.' },
  ] as const
  expect(otherAliases(aliases, { name: 'Ana Made-Up', url })).toEqual([aliases[2]])
})

it.each([
  ['profile', url, 'linkedin.com/in/ana-made-up'],
  ['member', 'urn:li:member:123', 'member 123'],
  ['e-mail', 'ana@mail.example', 'ana@mail.example'],
  ['name', 'Ana M.', 'Ana M.'],
] as const)('an alias of the kind %s is written as people write it', (kind, value, text) => {
  expect(aliasText({ kind, value })).toBe(text)
})
