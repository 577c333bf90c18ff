import { describe, expect, it } from 'vitest'
import {
  certainActions,
  cleared,
  extended,
  extendedTo,
  moved,
  movedTo,
  selectedCertain,
  toggled,
} from '../../../renderer/lists/selecting.ts'
import { listOf, row } from '../people.ts'

const people = () => listOf('a', 'b', 'c', 'd', 'e')
const selection = (list: { readonly selected: ReadonlySet<string> }) => [...list.selected].sort().join('')

describe('moving', () => {
  it('goes from person to person and stops at both ends', () => {
    expect(moved(people(), 1).active).toBe('b')
    expect(moved(people(), -1).active).toBe('a')
    expect(moved(people(), 99).active).toBe('e')
  })

  it('does nothing on an empty list', () => {
    expect(moved(listOf(), 1).active).toBe(null)
  })

  it('keeps the selection and withdraws the question', () => {
    const list = { ...toggled(people()), asking: { verb: 'ignore', people: ['a'] } as const }
    const next = moved(list, 1)
    expect([selection(next), next.asking]).toEqual(['a', null])
  })

  it('changes nothing when it leads nowhere', () => {
    const list = people()
    expect(movedTo(list, 0)).toBe(list)
  })
})

describe('selecting', () => {
  it('adds the active person, and takes them back', () => {
    expect(selection(toggled(people()))).toBe('a')
    expect(selection(toggled(toggled(people())))).toBe('')
  })

  it('extends downwards from where it began', () => {
    expect(selection(extended(extended(people(), 1), 1))).toBe('abc')
  })

  it('shrinks when it is led back, and grows on the other side', () => {
    const down = extended(extended(movedTo(people(), 2), 1), 1)
    expect(selection(down)).toBe('cde')
    expect(selection(extended(down, -1))).toBe('cd')
    expect(selection(extendedTo(down, 0))).toBe('abc')
  })

  it('keeps what was selected elsewhere', () => {
    expect(selection(extended(movedTo(toggled(people()), 2), 1))).toBe('acd')
  })

  it('stops at the last person', () => {
    expect(extended(movedTo(people(), 4), 1).active).toBe('e')
  })

  it('is cleared after the question is', () => {
    const list = { ...toggled(people()), asking: { verb: 'ignore', people: ['a'] } as const }
    expect(cleared(list)).toMatchObject({ asking: null, selected: new Set(['a']) })
    expect(selection(cleared(cleared(list)))).toBe('')
  })
})

describe('selecting all certain', () => {
  const mixed = () => listOf('a', row('b', { level: 'likely' }), row('c', { action: 'accept' }), 'd')

  it('selects those of one action only, and shows no others but certain ones', () => {
    const list = selectedCertain(mixed(), 'ignore')
    expect([selection(list), list.tab]).toEqual(['ad', 'certain'])
  })

  it('never takes anyone the owner protects', () => {
    const list = listOf('a', row('b', { protected: true }))
    expect(selection(selectedCertain(list, 'ignore'))).toBe('a')
    expect(certainActions(list)).toEqual([{ action: 'ignore', people: 1 }])
  })

  it('says how many there are for each action, what is against people first', () => {
    expect(certainActions(mixed())).toEqual([
      { action: 'ignore', people: 2 },
      { action: 'accept', people: 1 },
    ])
  })
})
