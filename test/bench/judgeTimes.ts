/**
 * `judgeTimes --dossiers FILE --now ISO`: judges the dossiers of a JSON file over and over on one thread, and prints
 * `JudgeTimes` as JSON. Bundled and run by Electron, as the app's engine is.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Dossier } from '../../shared/model/dossier.ts'
import { judge } from '../../shared/rules/judge.ts'

/** In milliseconds, for all dossiers. Of each hundred the quickest round counts: whatever else runs on the machine only ever adds. */
export type JudgeTimes = {
  /** Every text has to be read: of the thousands since it came last, a few hundred are remembered. */
  readonly fresh: number
  /** The same in the median round, with all that ran beside it. */
  readonly usual: number
  /** The same dossiers once more. */
  readonly again: number
  /** Bare invitations and silent connections, most of every export. */
  readonly silent: number
  /** Splitting their texts into words with a regular expression: what every reader of texts has to do at least. */
  readonly peer: number
}

/** Enough for the program to be compiled and every word to be known, as in an import of some size. */
const WARM_UP = 12
const ROUNDS = 60

/** As an import gathers and judges them: a few at a time, each just read. */
const AT_ONCE = 100

const WORD = /[\p{L}\p{N}]+/gu

const { values } = parseArgs({ options: { dossiers: { type: 'string' }, now: { type: 'string' } } })
const now = new Date(values.now ?? '')
const dossiers: readonly Dossier[] = JSON.parse(readFileSync(values.dossiers ?? '', 'utf8'))

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
const middle = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

const withoutWords = (dossier: Dossier): Dossier => ({
  ...dossier,
  messages: [],
  received: dossier.received.map((invitation) => ({ ...invitation, note: null })),
})

function judgeAll(some: readonly Dossier[]): void {
  for (const dossier of some) judge(dossier, dossier.connection ? 'connection' : 'invitation', now)
}

function splitAll(some: readonly Dossier[]): void {
  for (const { received, messages } of some) {
    for (const { note } of received) note?.toLowerCase().match(WORD)
    for (const { from, text } of messages) if (from === 'them') text.toLowerCase().match(WORD)
  }
}

/** How long each hundred took. */
type Round = { readonly [kind in 'fresh' | 'again' | 'silent' | 'peer']: number[] }

function timesOfARound(): Round {
  const times: Round = { fresh: [], again: [], silent: [], peer: [] }
  const time = (kind: keyof Round, work: (some: readonly Dossier[]) => void, some: readonly Dossier[]) => {
    const began = performance.now()
    work(some)
    times[kind].push(performance.now() - began)
  }
  for (const some of hundreds()) {
    time('fresh', judgeAll, some)
    time('again', judgeAll, some)
  }
  for (const some of hundreds()) time('silent', judgeAll, some.map(withoutWords))
  for (const some of hundreds()) time('peer', splitAll, some)
  return times
}

/** As from a database: no text is a chain of its parts, none shares its memory with another. */
function* hundreds(): Iterable<readonly Dossier[]> {
  for (let at = 0; at < dossiers.length; at += AT_ONCE)
    yield JSON.parse(JSON.stringify(dossiers.slice(at, at + AT_ONCE)))
}

const rounds: Round[] = []
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  const times = timesOfARound()
  if (round >= WARM_UP) rounds.push(times)
}
const quickest = (kind: keyof Round): number =>
  sum((rounds[0]?.[kind] ?? []).map((_, at) => Math.min(...rounds.map((times) => times[kind][at] ?? 0))))

const times: JudgeTimes = {
  fresh: quickest('fresh'),
  usual: middle(rounds.map(({ fresh }) => sum(fresh))),
  again: quickest('again'),
  silent: quickest('silent'),
  peer: quickest('peer'),
}
console.log(JSON.stringify(times))
