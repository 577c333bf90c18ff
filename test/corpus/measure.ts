import type { Judged } from './judged.ts'
import { type Share, share } from './wilson.ts'

/** How often a verdict was right when given (precision), and given when it was right (recall). */
export type Rate = { readonly precision: Share; readonly recall: Share }

export type Figures = {
  /** Removals flagged as certain, and flagged at all; arguable ones are left out. */
  readonly certain: Rate
  readonly flagged: Rate
  /** Of recruiters, courtesies, questions and talk that should stay: how many are flagged, and as certain. */
  readonly innocentFlagged: Share
  readonly innocentCertain: Share
  /** Notes: arguable ones that were accepted are left out of `accept`, and count as mistakes in `acceptStrict`. */
  readonly accept: Rate
  readonly acceptStrict: Rate
  readonly decline: Rate
  readonly goodIgnored: Share
  readonly goodIgnoredCertain: Share
}

const INNOCENT = new Set(['recruiter', 'courtesy', 'question', 'social', 'automated'])

export function measure(judged: readonly Judged[]): Figures {
  const removals = judged.filter(({ stage }) => stage === 'connection')
  const notes = judged.filter(({ stage }) => stage === 'invitation')
  const clear = (lines: readonly Judged[]) => lines.filter(({ label }) => label !== 'arguable')
  const innocent = removals.filter(({ kind, label }) => label === 'good' && INNOCENT.has(kind))
  const good = notes.filter(({ label }) => label === 'good')
  return {
    certain: rate(clear(removals), isBad, isCertainRemoval),
    flagged: rate(clear(removals), isBad, isRemoval),
    innocentFlagged: part(innocent, isRemoval),
    innocentCertain: part(innocent, isCertainRemoval),
    accept: rate(clear(notes), isGood, isAccepted),
    acceptStrict: rate(notes, isGood, isAccepted),
    decline: rate(clear(notes), isBad, isIgnored),
    goodIgnored: part(good, isIgnored),
    goodIgnoredCertain: part(good, (line) => isIgnored(line) && line.verdict.level === 'certain'),
  }
}

type Test = (line: Judged) => boolean

const isBad: Test = ({ label }) => label === 'bad'
const isGood: Test = ({ label }) => label === 'good'
const isRemoval: Test = ({ verdict }) => verdict.action === 'remove'
const isCertainRemoval: Test = (line) => isRemoval(line) && line.verdict.level === 'certain'
const isAccepted: Test = ({ verdict }) => verdict.action === 'accept'
const isIgnored: Test = ({ verdict }) => verdict.action === 'ignore'

/** Precision and recall of saying `did` for the lines that `should`. */
export function rate(lines: readonly Judged[], should: Test, did: Test): Rate {
  const right = lines.filter((line) => should(line) && did(line)).length
  return {
    precision: share(right, lines.filter(did).length),
    recall: share(right, lines.filter(should).length),
  }
}

function part(lines: readonly Judged[], test: Test): Share {
  return share(lines.filter(test).length, lines.length)
}
