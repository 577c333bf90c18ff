import type { Tie } from '../../shared/model/tie.ts'
import { folded } from './folded.ts'

/** Whether two strings that were taken for the same differ in more than case and accents, so that both are shown. */
export function isOtherSpelling({ theirs, yours }: NonNullable<Tie['matched']>): boolean {
  return folded(theirs) !== folded(yours)
}

/** What a connection did that ties nobody: being one, and writing without an answer. */
export function areDealings({ kind }: Pick<Tie, 'kind'>): boolean {
  return kind === 'connected' || kind === 'they-wrote'
}
