import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, showHidden } from '../../../renderer/format/hiddenCharacters.ts'

describe('characters that would not be seen', () => {
  it.each([
    ['a right-to-left override', 'Ana\u202eavliS', 'Ana⟨U+202E⟩avliS'],
    ['an isolate', '\u2066Ana\u2069', '⟨U+2066⟩Ana⟨U+2069⟩'],
    ['a zero-width space', 'A\u200bna', 'A⟨U+200B⟩na'],
    ['a byte order mark', '\ufeffAna', '⟨U+FEFF⟩Ana'],
    ['a null', 'A\0na', 'A⟨U+0000⟩na'],
    ['a lone carriage return', 'A\rna', 'A⟨U+000D⟩na'],
    ['a tag letter', 'Ana\u{e0041}', 'Ana⟨U+E0041⟩'],
  ])('show %s', (_, text, shown) => {
    expect(plain(text)).toBe(shown)
  })

  it.each([
    ['line breaks and tabs', 'a\n\tb'],
    ['a family of emoji', '👩‍👩‍👧'],
    ['Persian with its joiner', 'می‌خواهم'],
    ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['Arabic and Hebrew', 'محمد שלום'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('leave %s alone', (_, text) => {
    expect(plain(text)).toBe(text)
  })

  it('read a line break of two characters as one', () => {
    expect(plain('a\r\nb')).toBe('a\nb')
  })

  it('lose nothing that is seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const pieces = showHidden(text)
        expect(pieces.every((piece) => piece.kind === 'hidden' || piece.text !== '')).toBe(true)
        expect(
          pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join('').length,
        ).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('are found in a megabyte without a wait', () => {
    const before = performance.now()
    showHidden(`${'\u{e0041}'.repeat(200_000)}${'a\u202e'.repeat(200_000)}`)
    // Takes 0.2 s; what grew with the square of the length would take many minutes.
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
