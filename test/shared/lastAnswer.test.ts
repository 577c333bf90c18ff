import { expect, it } from 'vitest'
import { lastAnswer } from '../../shared/lastAnswer.ts'

it('answers once for the same thing, and again for another one', () => {
  let asked = 0
  const answer = lastAnswer((thing: { readonly name: string }) => {
    asked += 1
    return thing.name
  })
  const [one, two] = [{ name: 'one' }, { name: 'two' }]
  expect([answer(one), answer(one), answer(two), answer(one)]).toEqual(['one', 'one', 'two', 'one'])
  expect(asked).toBe(3)
})
