import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning, cut, named, saidBack, WIDTH, wrapped } from '../../main/terminal/words.ts'

describe('a wrapped text', () => {
  it('keeps its own indent, and indents the lines that follow', () => {
    const [first, second, ...more] = wrapped(`    ${'word '.repeat(25).trim()}`, '      ')
    expect(first).toMatch(/^ {4}word/)
    expect(second).toMatch(/^ {6}word/)
    expect(more).toEqual([])
  })

  it('loses no word, and fits where every word does', () => {
    const word = fc.stringMatching(/^[a-z]{1,40}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.constantFrom('', '  ', '        '),
        (words, indent) => {
          const rows = wrapped(words.join(' '), indent)
          expect(rows.flatMap((row) => row.trim().split(' '))).toEqual(words)
          expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(WIDTH)
        },
      ),
    )
  })
})

it('a text that is cut is shown without what would steer the terminal', () => {
  expect(cut('\u001b[31mred', 6)).toBe('<U+00…')
})

it('a text that is cut keeps no half of an emoji', () => {
  expect(cut('ab😀cd', 4)).toBe('ab…')
  expect(cut('ab😀cd', 5)).toBe('ab😀…')
  expect(beginning('a😀', 2)).toBe('a')
})

it('a word is said back as far as a hundred characters', () => {
  expect(saidBack('a'.repeat(100))).toBe('a'.repeat(100))
  expect(saidBack('a'.repeat(101))).toBe(`${'a'.repeat(99)}…`)
})

it('a list names as many as may be named, and counts the rest', () => {
  expect(named(['a', 'b'], 2)).toBe('a, b')
  expect(named(['a', 'b', 'c'], 2)).toBe('a, b and 1 more')
})
