import { expect, test } from 'vitest'
import { quote } from '../../../main/engine/readers/quote.ts'

test('a quoted cell is cut to 40 characters on one line', () => {
  expect(quote('a\nb')).toBe('"a b"')
  expect(quote('😀'.repeat(50))).toBe(`"${'😀'.repeat(40)}…"`)
})
