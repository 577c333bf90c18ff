import { describe, expect, it } from 'vitest'
import { read } from '../../../../shared/rules/text/reading.ts'

describe('a price', () => {
  it.each(['It costs 45 EUR', 'from $30 on', 'save 30 % of it', '25 per hour'])('is found: %s', (text) => {
    expect(read(text).price).not.toBeNull()
  })

  it.each(['We met in 2019. EUR is short for something.', 'The hall holds 300. % is a sign.'])(
    'never reaches across the end of a sentence: %s',
    (text) => {
      expect(read(text).price).toBeNull()
    },
  )
})
