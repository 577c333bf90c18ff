import { limitNames } from '../../shared/model/weighing.ts'
import { headOf, ruleHeads } from '../../shared/rules/ruleHeads.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'
import { UsageError } from './command.ts'
import { didYouMean } from './nearest.ts'
import { cut } from './words.ts'

const LIMIT = 'limit.'
const limits = limitNames.map((name) => `${LIMIT}${name}`)
const names = [...ruleHeads.map(({ id }) => id), ...limits, 'learned', 'standard']
const LONGEST = 80

/**
 * What is to be weighed, as it is called, from what was typed in capitals or not: a rule, `limit.` and a limit,
 * `learned` or `standard`.
 * @throws UsageError when there is no such thing, with the one that was probably meant
 */
export function weighedBy(written: string): string {
  const low = written.trim().toLowerCase()
  const found = names.find((name) => name.toLowerCase() === low)
  if (found !== undefined) return found
  const shown = cut(written, LONGEST)
  if (low.startsWith(LIMIT)) {
    throw new UsageError(
      `There is no limit "${shown.slice(LIMIT.length)}". There are ${limitNames.join(', ')}.`,
    )
  }
  if (low === '') throw new UsageError('Name a rule before the =, as in no-tie=2.')
  const meant = didYouMean(written, names) || ' doorman rules names them all.'
  throw new UsageError(`There is no rule "${shown}".${meant}`)
}

/** How to say how much something weighs that was named without it, on its own example. */
export function howMuch(name: string): string {
  const limit = limitNames.find((one) => `${LIMIT}${one}` === name)
  if (limit !== undefined) {
    const points = standardLimits[limit]
    return `Say how many points: ${name} is ${points} as Doorman comes, so for example ${name}=${points + 1}.`
  }
  const points = Math.abs(headOf(name)?.points ?? 0)
  const other = points === 1 ? 2 : points - 1
  return `Say how much: ${name} weighs ${points} as Doorman comes, so for example ${name}=${other} or ${name}=off.`
}
