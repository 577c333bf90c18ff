import type { Dossier } from '../../shared/model/dossier.ts'
import { judge } from '../../shared/rules/judge.ts'
import { conversationDossier, corpusNow, noteDossier, tuning } from '../corpus/corpus.ts'

/** Enough for the program to be compiled and every word to be known, as in an import of some size. */
const WARM_UP = 12
const ROUNDS = 25

/** Dossiers a second on one thread. */
export type JudgingBench = {
  /** How long a text is, in words: the median. */
  readonly words: number
  /** Every text has to be read: of the thousands since it came last, a few hundred are remembered. */
  readonly fresh: number
  /** The same in the median round, with all that ran beside it. */
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

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
const middle = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

/** The corpus as it is: texts about as long as what people write. */
const dossiers = [...tuning.notes.map(noteDossier), ...tuning.conversations.map(conversationDossier)]

/** The texts of theirs in a dossier. */
function textsOf({ received, messages }: Dossier): readonly string[] {
  return [
    ...received.flatMap(({ note }) => (note === null ? [] : [note])),
    ...messages.filter(({ from }) => from === 'them').map(({ text }) => text),
  ]
}

const withoutWords = (dossier: Dossier): Dossier => ({
  ...dossier,
  messages: [],
  received: dossier.received.map((invitation) => ({ ...invitation, note: null })),
})

function judgeAll(some: readonly Dossier[]): void {
  for (const dossier of some) judge(dossier, dossier.connection ? 'connection' : 'invitation', corpusNow)
}

/** The peer: what every reader of texts has to do at least. */
function splitAll(some: readonly Dossier[]): void {
  for (const dossier of some) for (const text of textsOf(dossier)) text.toLowerCase().match(WORD)
}

/** How long each hundred took, in milliseconds. */
type Times = { readonly [kind in 'peer' | 'fresh' | 'again' | 'silent']: number[] }

function timesOfARound(): Times {
  const times: Times = { peer: [], fresh: [], again: [], silent: [] }
  const time = (kind: keyof Times, work: (some: readonly Dossier[]) => void, some: readonly Dossier[]) => {
    const began = performance.now()
    work(some)
    times[kind].push(performance.now() - began)
  }
  for (const some of hundreds()) {
    time('fresh', judgeAll, some)
    time('again', judgeAll, some)
  }
  for (const some of hundreds()) time('peer', splitAll, some)
  for (const some of hundreds()) time('silent', judgeAll, some.map(withoutWords))
  return times
}

/** As from a database: no text is a chain of its parts, none shares its memory with another. */
function* hundreds(): Iterable<readonly Dossier[]> {
  for (let at = 0; at < dossiers.length; at += AT_ONCE)
    yield JSON.parse(JSON.stringify(dossiers.slice(at, at + AT_ONCE)))
}

/**
 * Judges everyone of the corpus, at the door and inside. Of each hundred the quickest of all rounds counts, since whatever
 * else runs on the machine only ever adds.
 */
export function benchJudging(): JudgingBench {
  const rounds: Times[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const times = timesOfARound()
    if (round >= WARM_UP) rounds.push(times)
  }
  const quickest = (kind: keyof Times): number =>
    sum((rounds[0]?.[kind] ?? []).map((_, at) => Math.min(...rounds.map((times) => times[kind][at] ?? 0))))
  const aSecond = (milliseconds: number): number => (dossiers.length * 1000) / milliseconds
  return {
    words: middle(dossiers.flatMap(textsOf).map((text) => text.match(WORD)?.length ?? 0)),
    fresh: aSecond(quickest('fresh')),
    usual: aSecond(middle(rounds.map(({ fresh }) => sum(fresh)))),
    again: aSecond(quickest('again')),
    silent: aSecond(quickest('silent')),
    ratio: quickest('fresh') / quickest('peer'),
  }
}

/** The figures, a line each. */
export function judgingTable({ words, fresh, usual, again, silent, ratio }: JudgingBench): string {
  const rounded = (number: number): string => Math.round(number).toLocaleString('en')
  return [
    `dossiers judged a second    ${rounded(fresh)}, texts of ${words} words (median) that have to be read`,
    `in the median round         ${rounded(usual)}, with whatever ran beside it`,
    `the same once more          ${rounded(again)}`,
    `without a word              ${rounded(silent)}`,
    `against splitting words     ${ratio.toFixed(1)} times as long as a regular expression takes for the words alone`,
  ].join('\n')
}

/** `npm run bench:judge` */
if (process.argv[1] === import.meta.filename) console.log(judgingTable(benchJudging()))
