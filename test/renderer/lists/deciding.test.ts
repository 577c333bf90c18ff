import { describe, expect, it } from 'vitest'
import { decided, intent, MOST_UNASKED } from '../../../renderer/lists/deciding.ts'
import { selectedCertain } from '../../../renderer/lists/selecting.ts'
import { keysOf, listOf } from '../people.ts'

const many = (people: number) =>
  selectedCertain(listOf(...Array.from({ length: people }, (_, i) => `p${i}`)), 'ignore')

describe('saying a verb', () => {
  it('means nobody on an empty list', () => {
    expect(intent(listOf(), 'ignore')).toEqual({ kind: 'nobody' })
  })

  it('decides at once for up to 25 people', () => {
    expect(intent(many(MOST_UNASKED), 'ignore').kind).toBe('decide')
  })

  it('asks first about more', () => {
    expect(intent(many(MOST_UNASKED + 1), 'ignore').kind).toBe('ask')
  })

  it('is the yes when it is said again, about the people who were asked about', () => {
    const list = { ...many(30), asking: { verb: 'ignore', people: ['p1'] } as const }
    expect(intent(list, 'ignore')).toEqual({ kind: 'decide', verb: 'ignore', people: ['p1'] })
  })

  it('asks anew when another verb is said', () => {
    const list = { ...many(30), asking: { verb: 'ignore', people: ['p1'] } as const }
    expect(intent(list, 'accept')).toMatchObject({ kind: 'ask', verb: 'accept' })
  })
})

describe('a decision', () => {
  it('takes the person off the list', () => {
    expect(keysOf(decided(listOf('a', 'b'), 'invitation', 'ignore', ['a']))).toEqual(['b'])
  })

  it('to protect answers no invitation, but ends a removal', () => {
    expect(keysOf(decided(listOf('a', 'b'), 'invitation', 'protect', ['a']))).toEqual(['a', 'b'])
    expect(keysOf(decided(listOf('a', 'b'), 'connection', 'protect', ['a']))).toEqual(['b'])
  })
})
