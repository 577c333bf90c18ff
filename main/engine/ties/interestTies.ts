import type { Tie } from '../../../shared/model/tie.ts'
import { sourceLabels } from '../sourceLabels.ts'
import type { FoundInterest } from './findInterests.ts'
import { strengthOf } from './strength.ts'

/** So many interests in common say as much as more of them would. */
const MOST_INTERESTS = 5

const called: Readonly<Record<string, string>> = {
  [sourceLabels['ad-targeting']]: 'a group of yours',
  [sourceLabels.causes]: 'a cause you care about',
  [sourceLabels.volunteering]: 'what you volunteer for',
  [sourceLabels['hashtag-follows']]: 'a hashtag you follow',
  [sourceLabels.skills]: 'a skill of yours',
  [sourceLabels['company-follows']]: 'a company you follow',
  [sourceLabels.profile]: 'where you live',
  you: 'an interest you added',
}

/** One tie for each interest that was found, the first five. `where` ends a sentence: "in their note". */
export function interestTies(
  found: readonly (FoundInterest & { readonly where: string })[],
  now: Date,
): readonly Tie[] {
  const once = new Map(found.toReversed().map((one) => [one.interest.words, one]))
  return [...new Set(found.flatMap(({ interest }) => once.get(interest.words) ?? []))]
    .slice(0, MOST_INTERESTS)
    .map(({ interest, quote, where }) => ({
      kind: 'shared-interest',
      says: `Names "${quote}" ${where}: "${interest.words}" is ${called[interest.source] ?? 'an interest of yours'}`,
      source: interest.source,
      at: null,
      strength: strengthOf('shared-interest', null, now),
      matched: { theirs: quote, yours: interest.words },
    }))
}
