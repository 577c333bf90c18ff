import type { Dossier } from '../../shared/model/dossier.ts'
import { judge } from '../../shared/rules/judge.ts'
import { corpusNow } from '../corpus/corpus.ts'
import { madeUpDossiers, textsOf } from './madeUp.ts'

/** Enough for the program to be compiled and for each hundred to have met a moment in which nothing else ran. */
const ROUNDS = 40

/** Dossiers a second on one thread. */
export type JudgingBench = {
  /** How long a text is, in words: the median. */
  readonly words: number
  /** None of the texts is remembered: each is read. */
  readonly fresh: number
  /** The same in the round that is in the middle of all, whatever else the machine did. */
  readonly usual: number
  /** The same dossiers once more. */
  readonly again: number
  /** Bare invitations and silent connections, most of every export. */
  readonly silent: number
  /** How many times as long judging fresh ones takes as splitting their texts into words with a regular expression. */
  readonly ratio: number
}

const WORD = /[\p{L}\p{N}]+/gu

/** As an import gathers and judges them: a few at a time, each just read. */
const AT_ONCE = 100

const middle = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

function judgeAll(dossiers: readonly Dossier[]): void {
  for (const dossier of dossiers) judge(dossier, dossier.connection ? 'connection' : 'invitation', corpusNow)
}

/** The peer: what every reader of texts has to do at least. */
function splitAll(dossiers: readonly Dossier[]): void {
  for (const dossier of dossiers) for (const text of textsOf(dossier)) text.toLowerCase().match(WORD)
}

const withoutWords = (dossier: Dossier): Dossier => ({
  ...dossier,
  messages: [],
  received: dossier.received.map((invitation) => ({ ...invitation, note: null })),
})

type What = 'peer' | 'fresh' | 'again' | 'silent'

/** How long each hundred took, in milliseconds. */
type Times = { readonly [what in What]: readonly number[] }

function timesOf(hundreds: readonly string[]): Times {
  const times: { readonly [what in What]: number[] } = { peer: [], fresh: [], again: [], silent: [] }
  const time = (what: What, work: (some: readonly Dossier[]) => void, some: readonly Dossier[]) => {
    const began = performance.now()
    work(some)
    times[what].push(performance.now() - began)
  }
  for (const hundred of hundreds) {
    // As from a database: no text is a chain of its parts, none shares its memory with another.
    const some: readonly Dossier[] = JSON.parse(hundred)
    time('peer', splitAll, some)
    time('fresh', judgeAll, some)
    time('again', judgeAll, some)
    time('silent', judgeAll, some.map(withoutWords))
  }
  return times
}

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)

/** All hundreds, each as fast as it ever went: what else runs on the machine only ever adds. */
const quickest = (rounds: readonly Times[], what: What): number =>
  sum((rounds[0]?.[what] ?? []).map((_, at) => Math.min(...rounds.map((times) => times[what][at] ?? 0))))

/**
 * Judges made-up dossiers of the usual size, at the door and inside. There are many more of them than readings that are
 * remembered, so that each text is read anew in every round.
 */
export function benchJudging(): JudgingBench {
  const dossiers = madeUpDossiers(0)
  const hundreds: string[] = []
  for (let at = 0; at < dossiers.length; at += AT_ONCE)
    hundreds.push(JSON.stringify(dossiers.slice(at, at + AT_ONCE)))
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(hundreds))
  const aSecond = (milliseconds: number): number => (dossiers.length * 1000) / milliseconds
  return {
    words: middle(dossiers.flatMap(textsOf).map((text) => text.match(WORD)?.length ?? 0)),
    fresh: aSecond(quickest(rounds, 'fresh')),
    usual: aSecond(middle(rounds.map(({ fresh }) => sum(fresh)))),
    again: aSecond(quickest(rounds, 'again')),
    silent: aSecond(quickest(rounds, 'silent')),
    ratio: quickest(rounds, 'fresh') / quickest(rounds, 'peer'),
  }
}

/** The figures, a line each. */
export function judgingTable({ words, fresh, usual, again, silent, ratio }: JudgingBench): string {
  const rounded = (number: number): string => Math.round(number).toLocaleString('en')
  return [
    `dossiers judged a second    ${rounded(fresh)}, each with texts to read, of ${words} words (median); a usual round ${rounded(usual)}`,
    `the same once more          ${rounded(again)}`,
    `without a word              ${rounded(silent)}`,
    `against splitting words     ${ratio.toFixed(1)} times as long as a regular expression takes for the words alone`,
  ].join('\n')
}

/** `npm run bench:judge` */
if (process.argv[1] === import.meta.filename) console.log(judgingTable(benchJudging()))
