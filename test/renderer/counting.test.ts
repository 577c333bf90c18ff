import { describe, expect, it } from 'vitest'
import { counted } from '../../renderer/counting.ts'
import { nobody } from '../../shared/model/person.ts'
import type { Stats } from '../../shared/results.ts'

const tally = { open: 10, certain: 3, likely: 4, decided: 2 }
const stats: Stats = {
  people: 20,
  invitations: 12,
  connections: 12,
  messages: 0,
  withNote: 0,
  asOf: null,
  owner: nobody,
  queue: tally,
  removals: tally,
  todo: 1,
  undo: true,
  redo: false,
  decisions: { ignore: 1 },
  database: '',
  madeUp: false,
}

describe('counting a decision before the engine has', () => {
  it('moves people from open to decided, and onto the worklist', () => {
    const next = counted(stats, 'invitation', 'ignore', 2)
    expect(next.queue).toMatchObject({ open: 8, decided: 4 })
    expect(next).toMatchObject({ todo: 3, decisions: { ignore: 3 }, removals: tally })
  })

  it('leaves nothing to do for those who are kept', () => {
    expect(counted(stats, 'connection', 'keep', 1)).toMatchObject({ todo: 1, removals: { open: 9 } })
  })

  it('is taken back by its negative', () => {
    const there = counted(stats, 'connection', 'remove', 3)
    expect(counted(there, 'connection', 'remove', -3)).toEqual({
      ...stats,
      decisions: { ignore: 1, remove: 0 },
    })
  })

  it('never falls below nobody', () => {
    expect(counted(stats, 'invitation', 'ignore', 99).queue.open).toBe(0)
  })
})
