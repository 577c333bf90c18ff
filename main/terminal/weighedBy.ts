import { limitNames } from '../../shared/model/weighing.ts'
import { ruleHeads } from '../../shared/rules/ruleHeads.ts'
import { UsageError } from './command.ts'
import { didYouMean } from './nearest.ts'
import { saidBack } from './words.ts'

const LIMIT = 'limit.'
const limits = limitNames.map((name) => `${LIMIT}${name}`)
const names = [...ruleHeads.map(({ id }) => id), ...limits, 'learned', 'standard']

/**
 * What is to be weighed, as it is called, from what was typed in capitals or not: a rule, `limit.` and a limit,
 * `learned` or `standard`.
 * @throws UsageError when there is no such thing, with the one that was probably meant
 */
export function weighedBy(written: string): string {
  const low = written.trim().toLowerCase()
  const found = names.find((name) => name.toLowerCase() === low)
  if (found !== undefined) return found
  const shown = saidBack(written)
  if (low.startsWith(LIMIT)) {
    throw new UsageError(
      `There is no limit "${shown.slice(LIMIT.length)}". There are ${limitNames.join(', ')}.`,
    )
  }
  if (low === '') throw new UsageError('Name a rule before the =, as in no-tie=2.')
  const meant = didYouMean(written, names) || ' doorman rules names them all.'
  throw new UsageError(`There is no rule "${shown}".${meant}`)
}
