import type { Verb } from '../../shared/model/decision.ts'
import type { Action, Evidence, Hit, Verdict } from '../../shared/model/verdict.ts'
import type { Detail } from '../../shared/results.ts'
import { curly } from './quotationMarks.ts'
import { number, points, sentence } from './words.ts'

/**
 * `Ignore · certain · 9 points, limit 8`, `Accept · likely · 4 points in favour, limit 3`, `Unsure · 1 point, between 3
 * in favour and 5 against`; whom the owner protects, `Protected`.
 */
export function verdictLine(verdict: Verdict, safe = false): string {
  if (safe) return ['Protected', inWords(verdict)].join(' · ')
  const level = verdict.level === 'none' ? [] : [verdict.level]
  return [sentence(verdict.action), ...level, `${inWords(verdict)}, ${limitWords(verdict)}`].join(' · ')
}

/** Limits as the Rules screen has them, without a minus. */
function limitWords({ limit, between }: Verdict): string {
  if (between === null) return `limit ${number(Math.abs(limit))}`
  const [inFavour, against] = between
  return `between ${number(Math.abs(inFavour))} in favour and ${number(against)} against`
}

/** Points against someone are bare in a verdict against them; all others say which way they count. */
function inWords({ action, points: sum }: Verdict): string {
  if (sum < 0) return `${points(-sum)} in favour`
  return inFavour(action) && sum > 0 ? `${points(sum)} against` : points(sum)
}

/** The hits in the order they are read: the heaviest first, then what speaks for the verdict, then against. */
export function readingOrder({ verdict, without }: Pick<Detail, 'verdict' | 'without'>): readonly Hit[] {
  const weight = (hit: Hit): number => {
    if (hit.rule === without?.rule) return Number.POSITIVE_INFINITY
    if (verdict.action === 'unsure') return Math.abs(hit.points)
    return inFavour(verdict.action) ? -hit.points : hit.points
  }
  return verdict.hits.toSorted((a, b) => {
    const [left, right] = [weight(a), weight(b)]
    return left === right ? 0 : right - left
  })
}

/** What a rule saw, said once with all the words it quotes. `at` is null where the sentence tells the year already. */
export type Sight = { readonly says: string; readonly quotes: readonly string[]; readonly at: string | null }

/** Evidence that says the same of the same time, put together in the order in which it is said first. */
export function sights(evidence: readonly Evidence[]): readonly Sight[] {
  const groups = new Map<string, { says: string; quotes: string[]; at: string | null }>()
  for (const { says: said, quote, at } of evidence) {
    const says = curly(withoutSources(said))
    const id = `${says} ${at ?? ''}`
    const group = groups.get(id) ?? {
      says,
      quotes: [],
      at: at !== null && says.includes(at.slice(0, 4)) ? null : at,
    }
    if (quote !== null && quote !== '' && !group.quotes.includes(quote)) group.quotes.push(quote)
    groups.set(id, group)
  }
  return [...groups.values()]
}

/** What the verdict would be without the first hit: `Without the first: 5 points, still ignore.` Null without hits. */
export function counterfactual({ verdict, without }: Pick<Detail, 'verdict' | 'without'>): string | null {
  if (without === null) return null
  const other = without.verdict
  return `Without the first: ${inWords(other)}, ${outcome(verdict, other)}.`
}

/** Which files were searched stands beside the ties, with the rows of each. */
function withoutSources(says: string): string {
  return says.replace(/^(No tie found in [\d,]+ files?): .*$/su, '$1')
}

function outcome(verdict: Verdict, other: Verdict): string {
  if (other.action !== verdict.action) return `then ${other.action}`
  if (other.level === verdict.level) return `still ${other.action}`
  return other.level !== 'likely' ? `still ${other.action}` : `still ${other.action}, but only ${other.level}`
}

function inFavour(action: Action): boolean {
  return action === 'accept' || action === 'keep'
}

const past: Readonly<Record<Verb, string>> = {
  accept: 'Accepted',
  ignore: 'Ignored',
  ask: 'Asked why',
  hold: 'Held',
  keep: 'Kept',
  remove: 'Removed',
  protect: 'Protected',
  done: 'Done',
}
/** The owner's word about two people who may be one, about a captured list, about the rules, and what they typed. */
const words = {
  merge: 'Same person',
  apart: 'Two people',
  whole: 'List of invitations is whole',
  weigh: 'Rules changed',
  add: 'Added by hand',
  complete: 'Completed by hand',
  forget: 'Typed words taken back',
}
const pasts = new Map<string, string>(Object.entries({ ...past, ...words }))

/** `Ignored`, `Kept`, `Same person`: the verb as something that was done. A word of a later version stays as it is. */
export function pastOf(verb: string): string {
  return pasts.get(verb) ?? sentence(verb)
}
