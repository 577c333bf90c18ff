import { describe, expect, it } from 'vitest'
import type { Card } from '../../../../main/engine/readers/page/card.ts'
import { doubtfulNotes } from '../../../../main/engine/readers/page/doubtfulNotes.ts'

const card = (ordinal: number, note: string | null, shared: string | null = null): Card => ({
  ordinal,
  number: null,
  slug: null,
  name: 'Ana Silva',
  headline: null,
  mutual: null,
  shared,
  age: null,
  follows: false,
  note,
})

describe('a copy without buttons and ages', () => {
  it('names the invitations whose note may begin with something else', () => {
    const [said] = doubtfulNotes(
      [card(1, 'Pebblegate Foods\nHello'), card(2, null), card(3, 'Hi', 'Pebblegate')],
      false,
    )
    expect(said).toContain('(at place 1)')
  })

  it('has nothing to tell when there are buttons, or no note', () => {
    expect(doubtfulNotes([card(1, 'Hello')], true)).toEqual([])
    expect(doubtfulNotes([card(1, null)], false)).toEqual([])
  })
})
