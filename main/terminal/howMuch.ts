import { limitNames } from '../../shared/model/weighing.ts'
import { headOf } from '../../shared/rules/ruleHeads.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'

/** How to say how much something weighs that was named without it, on its own example. */
export function howMuch(name: string): string {
  const limit = limitNames.find((one) => `limit.${one}` === name)
  if (limit !== undefined) {
    const points = standardLimits[limit]
    return `Say how many points: ${name} is ${points} as Doorman comes, so for example ${name}=${points + 1}.`
  }
  const points = Math.abs(headOf(name)?.points ?? 0)
  const other = points === 1 ? 2 : points - 1
  return `Say how much: ${name} weighs ${points} as Doorman comes, so for example ${name}=${other} or ${name}=off.`
}
