import { fitLogistic } from '../../shared/learning/logistic.ts'
import { turns } from '../../shared/rules/conversation.ts'
import type { ModelName } from '../../shared/rules/modelNames.ts'
import { ownWords } from '../../shared/rules/note.ts'
import { allSigns, type Sign, signsOf } from '../../shared/rules/signs.ts'
import { allSurroundings, surroundings } from '../../shared/rules/surroundings.ts'
import { SPEAKS } from '../../shared/rules/text/intent.ts'
import { startOf } from '../../shared/rules/text/leanings.ts'
import { type Reading, read, weight } from '../../shared/rules/text/reading.ts'
import { foldedOn, split } from '../../shared/rules/text/split.ts'
import { MARK } from '../../shared/rules/text/vocabulary.ts'
import type { Model } from '../../shared/rules/weights.ts'
import { conversationDossier, type LabelledConversation, type LabelledNote, type Part } from './corpus.ts'
import { postWays, removeWays, tradeWays, type Ways, welcomeWays } from './ways.ts'
import { writerOf } from './writers.ts'

/** What a line teaches: its texts and what surrounds them, and what they should come out as, from 0 to 1. */
type Lesson = {
  readonly id: string
  readonly readings: readonly Reading[]
  readonly around: readonly number[]
  readonly target: number
}

/** The starts of words, with what each adds. */
export type WordWeights = ReadonlyMap<string, number>
export type Fit = { readonly model: Model; readonly words: WordWeights }
export type Fits = { readonly [name in ModelName]: Fit }

const SELLING = new Set(['sales_pitch', 'promo', 'investment'])

/** The models of `shared/rules/weights.ts`, fitted to the lines of a part of the corpus. */
export function fitModels({ conversations, notes }: Part): Fits {
  return {
    remove: fitted([...conversations.flatMap(removal), ...notes.flatMap(removalOfNote)], removeWays),
    trade: fitted([...conversations.flatMap(tradeInConversation), ...notes.flatMap(tradeInNote)], tradeWays),
    post: fitted([...conversations.flatMap(postInConversation), ...notes.flatMap(noPostInNote)], postWays),
    welcome: fitted(notes.map(welcomeOfNote), welcomeWays),
  }
}

/** Whether a fair owner would remove who wrote this; arguable ones teach nothing. */
function removal(line: LabelledConversation): readonly Lesson[] {
  if (line.remove === 1) return []
  const dossier = conversationDossier(line)
  const all = turns(dossier)
  const readings = all.flatMap((turn) => turn.readings)
  if (readings.every(({ text }) => text.trim() === '')) return []
  const around = all.map((turn) => surroundings(turn, all, dossier))
  const most = allSurroundings.map((_, at) => Math.max(...around.map((one) => one[at] ?? 0)))
  return [{ id: line.id, readings, around: most, target: line.remove === 2 ? 1 : 0 }]
}

/** Notes have no such label, but what they sell or ask is the same; that they are notes is one of their surroundings. */
function removalOfNote({ id, text, verdict, pitch }: LabelledNote): readonly Lesson[] {
  if (verdict === 'doubtful' || (verdict === 'decline' && pitch === 0)) return []
  const around = allSurroundings.map((name) => (name === 'note' ? 1 : 0))
  return [{ id, readings: [read(text)], around, target: pitch }]
}

/** Arguable ones teach nothing, and frauds are neither. */
function tradeInConversation(line: LabelledConversation): readonly Lesson[] {
  const { kind, remove } = line
  if (remove === 1 || (kind === 'other' && remove === 2)) return []
  return [lesson(line.id, textsOf(line), remove === 2 && SELLING.has(kind) ? 1 : 0)]
}

/** The label `pitch` holds for those who ask for work as well; these are neither. */
function tradeInNote({ id, text, verdict, pitch }: LabelledNote): readonly Lesson[] {
  if (pitch === 1 && (verdict !== 'decline' || asksForWork(text))) return []
  return [lesson(id, [text], pitch)]
}

function asksForWork(text: string): boolean {
  const readings = [read(text)]
  const trade = (['sells', 'promotes', 'invests'] as const).reduce(
    (sum, intent) => sum + weight(readings, intent),
    0,
  )
  return weight(readings, 'seeksWork') >= Math.max(SPEAKS, trade)
}

/** Whether a text offers a post, good or bad. */
function postInConversation(line: LabelledConversation): readonly Lesson[] {
  return [lesson(line.id, textsOf(line), line.kind === 'recruiter' ? 1 : 0)]
}

/** Notes have no such label, but one that pitches offers no post. */
function noPostInNote({ id, text, pitch }: LabelledNote): readonly Lesson[] {
  return pitch === 1 ? [lesson(id, [text], 0)] : []
}

const WELCOME = { accept: 1, doubtful: 0.5, decline: 0 } as const

function welcomeOfNote({ id, text, verdict }: LabelledNote): Lesson {
  return { id, readings: [ownWords(text)], around: [], target: WELCOME[verdict] }
}

function textsOf({ messages }: LabelledConversation): readonly string[] {
  return messages.map(({ text }) => text).filter((text) => text.trim())
}

function lesson(id: string, texts: readonly string[], target: number): Lesson {
  return { id, readings: texts.map(read), around: [], target }
}

/** A word teaches from so many lines on, by so many writers: fewer are the names and habits of one of them. */
const LINES = 5
const WRITERS = 2

/** How strongly weights are drawn towards 0, in standard deviations of a feature: few texts must not make firm rules. */
const RIDGE = 20
/** Words are many, and each tells little. */
const RIDGE_OF_WORDS = 200
/** Rarer words are held as tightly as one that stands in so large a share of the lines. */
const RARE = 0.003

function fitted(lessons: readonly Lesson[], { up, down }: Ways): Fit {
  const starts = lessons.map(({ readings }) => startsIn(readings))
  const words = taught(lessons)
  const places = new Map(words.map((word, at) => [word, at]))
  const around = Math.max(0, ...lessons.map((one) => one.around.length))
  const rows = lessons.map((one, at) => [
    ...signsOf(one.readings),
    ...one.around,
    ...marks(starts[at] ?? [], places),
  ])
  const fixed = allSigns.length + around
  const penalties = Array.from({ length: fixed + words.length }, (_, at) => {
    const spread = varianceOf(rows.map((features) => features[at] ?? 0))
    return at < fixed ? RIDGE * (spread || 1) : RIDGE_OF_WORDS * Math.max(spread, RARE)
  })
  const left = new Set<Sign>()
  while (true) {
    const { bias, weights } = fitLogistic(
      rows.map((features, at) => ({
        features,
        target: lessons[at]?.target ?? 0,
      })),
      penalties,
    )
    const senseless = allSigns.filter(
      (sign, at) =>
        !left.has(sign) && ((weights[at] ?? 0) < 0 ? up : down).includes(sign) && weights[at] !== 0,
    )
    if (senseless.length === 0)
      return {
        model: {
          bias: rounded(bias),
          weights: named(allSigns, weights),
          around: around === 0 ? {} : named(allSurroundings, weights.slice(allSigns.length)),
        },
        words: new Map(words.map((word, at) => [word, weights[fixed + at] ?? 0])),
      }
    for (const sign of senseless) {
      left.add(sign)
      for (const row of rows) row[allSigns.indexOf(sign)] = 0
    }
  }
}

function named<Name extends string>(names: readonly Name[], weights: readonly number[]) {
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const weight = rounded(weights[at] ?? 0)
      return Math.abs(weight) < LIGHT ? [] : [[name, weight]]
    }),
  )
}

/** Signs this light tell nothing. */
const LIGHT = 0.03

function startsIn(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ text }) => foldedOn(text, split(text)).map(startOf)))]
}

function marks(starts: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  const made = new Array<number>(places.size).fill(0)
  for (const start of starts) {
    const at = places.get(start)
    if (at !== undefined) made[at] = 1
  }
  return made
}

/** The starts that enough lines of enough writers have and that are no names, in alphabetical order. */
function taught(lessons: readonly Lesson[]): readonly string[] {
  const known = new Map<string, { lines: number; names: number; readonly writers: Set<string> }>()
  for (const { id, readings } of lessons) {
    const here = new Map<string, boolean>()
    for (const { text, language } of readings) {
      const page = split(text)
      for (const [at, word] of foldedOn(text, page).entries()) {
        const isFirst = at === 0 || page.sentence[at - 1] !== page.sentence[at]
        const isName = ((page.marks[at] ?? 0) & MARK.capital) !== 0 && !isFirst && language !== 'de'
        here.set(startOf(word), (here.get(startOf(word)) ?? false) || isName)
      }
    }
    for (const [start, isName] of here) {
      const one = known.get(start) ?? {
        lines: 0,
        names: 0,
        writers: new Set(),
      }
      one.lines += 1
      if (isName) one.names += 1
      one.writers.add(writerOf(id))
      known.set(start, one)
    }
  }
  return [...known]
    .filter(([, one]) => one.lines >= LINES && one.writers.size >= WRITERS && one.names * 2 < one.lines)
    .map(([start]) => start)
    .sort()
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
