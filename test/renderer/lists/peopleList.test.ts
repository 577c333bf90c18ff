import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activeFirstOf,
  failed,
  received,
  spokenOf,
  survivor,
  withFilter,
  withoutPeople,
  withPeople,
  withProtected,
  withTab,
} from '../../../renderer/lists/peopleList.ts'
import { movedTo, toggled } from '../../../renderer/lists/selecting.ts'
import { keysOf, listOf, row } from '../people.ts'

const none: ReadonlySet<string> = new Set()

describe('a list of people', () => {
  it('begins with the first one active', () => {
    expect(listOf('a', 'b').active).toBe('a')
    expect(listOf().active).toBe(null)
  })

  it('counts the tabs under the filter, and those left to decide without it', () => {
    const all = listOf('ana', 'bo', row('anna', { level: 'likely' }))
    const list = withoutPeople(withFilter(all, 'an'), ['ana'])
    expect(list.counts).toEqual({ all: 1, likely: 1, certain: 0 })
    expect(list.open).toBe(2)
  })

  it('counts each level whatever the tab', () => {
    const list = withTab(listOf('a', row('b', { level: 'likely' }), row('c', { level: 'none' })), 'likely')
    expect(list.counts).toEqual({ all: 3, likely: 1, certain: 1 })
    expect(keysOf(list)).toEqual(['b'])
  })

  it('shows one level on a tab', () => {
    const list = withTab(listOf('a', row('b', { level: 'likely' })), 'likely')
    expect(keysOf(list)).toEqual(['b'])
    expect(list.active).toBe('b')
  })

  it.each([
    ['name', { name: 'José Pretend' }, 'jose'],
    ['headline', { about: 'Crypto · Nowhere' }, 'CRYPTO'],
    ['snippet', { snippet: 'I help founders' }, 'founders help'],
  ])('finds people by %s, without case or accents', (_, change, filter) => {
    expect(keysOf(withFilter(listOf(row('a', change), 'b'), filter))).toEqual(['a'])
  })
})

describe('taking people off the list', () => {
  it('makes the next survivor below active', () => {
    expect(withoutPeople(movedTo(listOf('a', 'b', 'c'), 1), ['b']).active).toBe('c')
  })

  it('makes the one above active when nobody is left below', () => {
    expect(withoutPeople(movedTo(listOf('a', 'b', 'c'), 2), ['c']).active).toBe('b')
    expect(withoutPeople(movedTo(listOf('a', 'b', 'c'), 2), ['b', 'c']).active).toBe('a')
  })

  it('leaves nobody active when nobody is left', () => {
    expect(withoutPeople(listOf('a'), ['a']).active).toBe(null)
  })

  it('takes them out of the selection', () => {
    const list = toggled(toggled(listOf('a', 'b'), 'a'), 'b')
    expect([...withoutPeople(list, ['a']).selected]).toEqual(['b'])
  })

  it('puts them back between their old neighbours, active', () => {
    const list = listOf('a', 'b', 'c', 'd')
    const back = withPeople(withoutPeople(withoutPeople(list, ['b']), ['c']), ['b'])
    expect(keysOf(back)).toEqual(['a', 'b', 'd'])
    expect(back.active).toBe('b')
  })

  it('lets tab and filter yield to someone who was put back', () => {
    const list = withTab(withoutPeople(listOf(row('a', { level: 'none' }), 'b'), ['a']), 'certain')
    const back = withPeople(list, ['a'])
    expect([back.tab, back.active]).toEqual(['all', 'a'])
  })

  it('leaves the active one alone for people who are not on the list', () => {
    expect(activeFirstOf(movedTo(listOf('a', 'b'), 1), new Set(['stranger'])).active).toBe('b')
  })

  it('brings back the same list after any decisions and their undoing, in any order', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f']
    fc.assert(
      fc.property(fc.shuffledSubarray(people), (decided) => {
        const start = listOf(...people)
        const less = decided.reduce((list, key) => withoutPeople(list, [key]), start)
        expect(keysOf(less)).toEqual(people.filter((key) => !decided.includes(key)))
        const again = decided.toReversed().reduce((list, key) => withPeople(list, [key]), less)
        expect(keysOf(again)).toEqual(people)
      }),
    )
  })

  it('always keeps the active one among those shown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ index: fc.nat(9), drop: fc.nat(9), tab: fc.constantFrom('all', 'likely', 'certain') }),
        ),
        (steps) => {
          let list = listOf(
            ...Array.from({ length: 10 }, (_, i) =>
              row(`p${i}`, { level: i % 3 === 0 ? 'likely' : 'certain' }),
            ),
          )
          for (const { index, drop, tab } of steps) {
            list = withTab(
              withoutPeople(movedTo(list, index), [`p${drop}`]),
              tab as 'all' | 'likely' | 'certain',
            )
            expect(list.active === null ? list.shown.length === 0 : keysOf(list).includes(list.active)).toBe(
              true,
            )
          }
        },
      ),
    )
  })
})

describe('a list that is fetched again', () => {
  it('keeps the rows that did not change, so that they are not drawn again', () => {
    const list = listOf('a', 'b')
    const next = received(list, [row('a'), row('b', { level: 'likely' })], none)
    expect(next.rows[0]).toBe(list.rows[0])
    expect(next.rows[1]).not.toBe(list.rows[1])
  })

  it('keeps the active person, or goes to the next survivor', () => {
    const list = movedTo(listOf('a', 'b', 'c'), 1)
    expect(received(list, [row('c'), row('b')], none).active).toBe('b')
    expect(received(list, [row('a'), row('c')], none).active).toBe('c')
  })

  it('keeps those hidden whose decision the engine had not seen', () => {
    const list = withoutPeople(listOf('a', 'b', 'c'), ['a', 'b'])
    const next = received(list, [row('b'), row('c')], new Set(['a']))
    expect(keysOf(next)).toEqual(['c'])
  })

  it('believes the engine about those it had seen', () => {
    const list = withoutPeople(listOf('a', 'b'), ['a'])
    expect(keysOf(received(list, [row('a'), row('b')], new Set(['a'])))).toEqual(['a', 'b'])
  })

  it('keeps what it shows when fetching fails', () => {
    const list = failed(listOf('a'), { code: 'x', message: 'No.' })
    expect([list.phase, keysOf(list)]).toEqual(['failed', ['a']])
  })
})

describe('whom a decision speaks of', () => {
  it('is the active person without a selection', () => {
    expect(spokenOf(listOf('a', 'b'))).toEqual(['a'])
  })

  it('is the selected, in the order shown', () => {
    expect(spokenOf(toggled(toggled(listOf('a', 'b', 'c'), 'c'), 'a'))).toEqual(['a', 'c'])
  })

  it('is never anyone whom tab or filter have taken out of sight', () => {
    const list = toggled(toggled(listOf(row('a', { level: 'likely' }), 'b'), 'a'), 'b')
    expect(spokenOf(withTab(list, 'certain'))).toEqual(['b'])
    expect(spokenOf(withTab(withTab(list, 'certain'), 'all'))).toEqual(['b'])
  })
})

describe('protecting on a list', () => {
  it('leaves the person there, advised against no more', () => {
    const list = withProtected(listOf('a', 'b'), ['a'])
    expect(list.shown[0]).toMatchObject({ key: 'a', protected: true, level: 'none', action: 'unsure' })
    expect(list.active).toBe('a')
  })
})

describe('the survivor', () => {
  it('is the first of a list that had nobody active', () => {
    expect(survivor([], [row('a')], null)).toBe('a')
  })

  it('is the first when the active one was never on the list', () => {
    expect(survivor([row('b')], [row('a')], 'stranger')).toBe('a')
  })
})
