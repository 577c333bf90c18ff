import { allSigns, type Sign, type Signs, signsOf } from '../../shared/rules/signs.ts'
import { SPEAKS } from '../../shared/rules/text/intent.ts'
import { read, weight } from '../../shared/rules/text/reading.ts'
import type { Model, models } from '../../shared/rules/weights.ts'
import type { LabelledConversation, LabelledNote, Part } from './corpus.ts'
import { fitLogistic } from './logistic.ts'

/** What a line teaches: its signs, and what they should come out as, from 0 to 1. */
type Lesson = { readonly signs: Signs; readonly target: number }

const SELLING = new Set(['sales_pitch', 'promo', 'investment'])

export type Models = { readonly [name in keyof typeof models]: Model }

/** The models of `shared/rules/weights.ts`, fitted to the lines of a part of the corpus. */
export function fitModels({ conversations, notes }: Part): Models {
  return {
    trade: model([...conversations.flatMap(tradeInConversation), ...notes.flatMap(tradeInNote)], tradeWays),
    post: model([...conversations.flatMap(postInConversation), ...notes.flatMap(noPostInNote)], postWays),
    welcome: model(notes.map(welcomeOfNote), welcomeWays),
  }
}

/** The file `shared/rules/weights.ts` as it should read. */
export function weightsFile({ trade, post, welcome }: Models): string {
  return [
    "import type { Sign } from './signs.ts'",
    '',
    '/** Log-odds: what each sign adds, and where the sum begins. */',
    'export type Model = { readonly bias: number; readonly weights: { readonly [sign in Sign]?: number } }',
    '',
    '/**',
    ' * Written by `npm run rules -- --fit`. `trade`: whether a text sells, advertises or lures. `post`: whether it offers a',
    ' * post. `welcome`: whether a note says something to its reader.',
    ' */',
    `export const models = { trade: ${written(trade)}, post: ${written(post)}, welcome: ${written(welcome)} } as const satisfies { readonly [name: string]: Model }`,
    '',
  ].join('\n')
}

/** Arguable ones teach nothing, and frauds are neither. */
function tradeInConversation({ kind, remove, messages }: LabelledConversation): readonly Lesson[] {
  if (remove === 1 || (kind === 'other' && remove === 2)) return []
  const texts = messages.map(({ text }) => text).filter((text) => text.trim())
  return [lesson(texts, remove === 2 && SELLING.has(kind) ? 1 : 0)]
}

/** The label `pitch` holds for those who ask for work as well; these are neither. */
function tradeInNote({ text, verdict, pitch }: LabelledNote): readonly Lesson[] {
  if (pitch === 1 && (verdict !== 'decline' || asksForWork(text))) return []
  return [lesson([text], pitch)]
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
function postInConversation({ kind, messages }: LabelledConversation): readonly Lesson[] {
  const texts = messages.map(({ text }) => text).filter((text) => text.trim())
  return [lesson(texts, kind === 'recruiter' ? 1 : 0)]
}

/** Notes have no such label, but one that pitches offers no post. */
function noPostInNote({ text, pitch }: LabelledNote): readonly Lesson[] {
  return pitch === 1 ? [lesson([text], 0)] : []
}

const postWays: Ways = {
  up: ['recruits', 'about post', 'about office', 'about work'],
  down: [
    'seeksWork',
    'begs',
    'sells',
    'promotes',
    'invests',
    'deceives',
    'buys',
    'surveys',
    'about home',
    'about past',
    'about market',
    'blank',
  ],
}

const WELCOME = { accept: 1, doubtful: 0.5, decline: 0 } as const

function welcomeOfNote({ text, verdict }: LabelledNote): Lesson {
  return lesson([text], WELCOME[verdict])
}

function lesson(texts: readonly string[], target: number): Lesson {
  return { signs: signsOf(texts.map(read)), target }
}

/** Signs this light tell nothing. */
const LIGHT = 0.05

/** Which way a sign may count. Few texts can make chance look like a rule; what makes no sense is left out. */
type Ways = { readonly up: readonly Sign[]; readonly down: readonly Sign[] }

const tradeWays: Ways = {
  up: [
    // Sellers name their firms, friends their friends: that can only be left out.
    'names',
    'sells',
    'promotes',
    'invests',
    'urges',
    'meets',
    'deceives',
    'flatters',
    'about goods',
    'about wares',
    'about gain',
    'about market',
    'about urge',
    'about money',
    'about we',
    'opens with firm',
    'opens with order',
    'opens with hook',
    'link',
    'calendar',
    'price',
    'phone',
    'loud',
    'blank',
  ],
  down: [
    'buys',
    'seeksWork',
    'vacancy',
    'recruits',
    'surveys',
    'reason',
    'shared',
    'asks',
    'about home',
    'about past',
    'about study',
    'about work',
    'about post',
    'laughs',
  ],
}

const welcomeWays: Ways = {
  up: [
    'reason',
    'shared',
    'asks',
    'introduces',
    'buys',
    'vacancy',
    'recruits',
    'surveys',
    'content',
    'names',
    'about past',
    'about home',
    'about study',
  ],
  down: [
    'sells',
    'promotes',
    'invests',
    'urges',
    'begs',
    'deceives',
    'rude',
    'flatters',
    'befriends',
    'about market',
    'about gain',
    'about courtship',
    'link',
    'calendar',
    'price',
    'phone',
    'loud',
    'blank',
  ],
}

function model(lessons: readonly Lesson[], { up, down }: Ways): Model {
  let used: readonly Sign[] = allSigns
  while (true) {
    const { bias, weights } = fitLogistic(
      lessons.map(({ signs, target }) => ({
        features: used.map((sign) => signs[allSigns.indexOf(sign)] ?? 0),
        target,
      })),
    )
    const makesSense = used.filter((sign, at) => !((weights[at] ?? 0) < 0 ? up : down).includes(sign))
    if (makesSense.length === used.length)
      return {
        bias: rounded(bias),
        weights: Object.fromEntries(used.map((sign, at) => [sign, rounded(weights[at] ?? 0)])),
      }
    used = makesSense
  }
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}

function written({ bias, weights }: Model): string {
  const lines = Object.entries(weights).flatMap(([sign, weight]) =>
    Math.abs(weight) < LIGHT ? [] : [`${sign.includes(' ') ? `'${sign}'` : sign}: ${weight}`],
  )
  return `{ bias: ${bias}, weights: { ${lines.join(', ')} } }`
}
