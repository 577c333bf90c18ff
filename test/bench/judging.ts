import type { Dossier } from '../../shared/model/dossier.ts'
import { judge } from '../../shared/rules/judge.ts'
import { corpusNow } from '../corpus/corpus.ts'
import { madeUpDossiers, textsOf } from './madeUp.ts'

/** Enough for the program to be compiled and every word to be known. */
const WARM_UP = 20
const ROUNDS = 15

/** Dossiers a second on one thread, each figure but one the median of all rounds. */
export type JudgingBench = {
  /** How long a text is, in words: the median. */
  readonly words: number
  /** No text was ever read before. */
  readonly fresh: number
  /** The same in the quickest round: what else runs on the machine only ever adds. */
  readonly quickest: number
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

/** How long the work took in all, in milliseconds. */
type Times = { peer: number; fresh: number; again: number; silent: number }

function timesOf(dossiers: readonly Dossier[]): Times {
  const times: Times = { peer: 0, fresh: 0, again: 0, silent: 0 }
  const time = (what: keyof Times, work: (some: readonly Dossier[]) => void, some: readonly Dossier[]) => {
    const began = performance.now()
    work(some)
    times[what] += performance.now() - began
  }
  for (let at = 0; at < dossiers.length; at += AT_ONCE) {
    // As from a database: no text is a chain of its parts, none shares its memory with another.
    const some: readonly Dossier[] = JSON.parse(JSON.stringify(dossiers.slice(at, at + AT_ONCE)))
    time('peer', splitAll, some)
    time('fresh', judgeAll, some)
    time('again', judgeAll, some)
    time('silent', judgeAll, some.map(withoutWords))
  }
  return times
}

/** Judges made-up dossiers of the usual size, at the door and inside. */
export function benchJudging(): JudgingBench {
  const rounds: Times[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const times = timesOf(madeUpDossiers(round))
    if (round >= WARM_UP) rounds.push(times)
  }
  const dossiers = madeUpDossiers(WARM_UP + ROUNDS)
  const aSecond = (what: keyof Times): number =>
    (dossiers.length * 1000) / middle(rounds.map((times) => times[what]))
  return {
    words: middle(dossiers.flatMap(textsOf).map((text) => text.match(WORD)?.length ?? 0)),
    fresh: aSecond('fresh'),
    quickest: (dossiers.length * 1000) / Math.min(...rounds.map(({ fresh }) => fresh)),
    again: aSecond('again'),
    silent: aSecond('silent'),
    ratio: middle(rounds.map(({ fresh, peer }) => fresh / peer)),
  }
}

/** The figures, a line each. */
export function judgingTable({ words, fresh, quickest, again, silent, ratio }: JudgingBench): string {
  const rounded = (number: number): string => Math.round(number).toLocaleString('en')
  return [
    `dossiers judged a second    ${rounded(fresh)}, texts of ${words} words (median) that were never read before`,
    `in the quickest round       ${rounded(quickest)}`,
    `the same once more          ${rounded(again)}`,
    `without a word              ${rounded(silent)}`,
    `against splitting words     ${ratio.toFixed(1)} times as long as a regular expression takes for the words alone`,
  ].join('\n')
}

/** `npm run bench:judge` */
if (process.argv[1] === import.meta.filename) console.log(judgingTable(benchJudging()))
