import { z } from 'zod'
import type { Reply } from '../../shared/contract.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import {
  FARTHEST_LIMIT,
  type Learned,
  limits as limitsShape,
  MOST_POINTS,
  standardWeighing,
  type Weighing,
  weighing as weighingShape,
} from '../../shared/model/weighing.ts'
import { type ReportCard, savedWeighing, whatIf as whatIfShape } from '../../shared/reportCard.ts'
import { plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { headOf } from '../../shared/rules/ruleHeads.ts'
import { weighingChanges } from '../../shared/rules/weighingChanges.ts'
import { type Command, output, UsageError } from './command.ts'
import { howMuch } from './howMuch.ts'
import * as print from './printWeigh.ts'
import { weighedBy } from './weighedBy.ts'

type Change = (weighing: Weighing, card: ReportCard) => Weighing

const tried = z
  .strictObject({ changes: z.array(z.string()).readonly(), weighing: weighingShape, whatIf: whatIfShape })
  .readonly()

/** `weigh`, `weigh RULE=POINTS … [--save]`, `weigh standard [--save]` */
export const readWeigh: Command['read'] = (typed, { save }) => {
  const named = typed.map(readWord)
  refuseTwice(named, typed)
  const changes = named.map(readChange)
  if (save && changes.length === 0) throw new UsageError('Say what to save: doorman weigh no-tie=2 --save')
  return async ({ call }) => {
    const card = await call('reportCard', {})
    if (!card.ok) return card
    const before = card.value.weighing
    if (changes.length === 0) return output({ ok: true, value: before }, weighingShape, print.weighing)
    const wanted = changes.reduce((weighing, change) => change(weighing, card.value), before)
    const learns = named.some(({ name, value }) => name === 'learned' && value !== 'off')
    if (learns && wanted.learned.length === 0) return tooFew(card.value)
    if (save) return output(await call('saveWeighing', { weighing: wanted }), savedWeighing, print.saved)
    const whatIf = await call('whatIf', { weighing: wanted })
    if (!whatIf.ok) return whatIf
    const weighing = plainWeighing(wanted)
    const value = { changes: weighingChanges(before, weighing), weighing, whatIf: whatIf.value }
    return output({ ok: true, value }, tried, print.tried)
  }
}

const tooFew = ({ learning }: ReportCard): Reply<never> => ({
  ok: false,
  error: {
    code: 'too-few-decisions',
    message: learning.map(({ stage, says }) => `Learning from ${stage}s: ${says}`).join(' '),
  },
})

/** What is weighed, and how: null where that was left out. */
type Word = { readonly name: string; readonly value: string | null }

/** @throws UsageError when there is no such thing to be weighed */
function readWord(written: string): Word {
  const [, name = written, value = ''] = /^([^=]*)=(.*)$/su.exec(written) ?? []
  const trimmed = withoutNothings(value.trim().toLowerCase())
  return { name: weighedBy(name), value: trimmed === '' ? null : trimmed }
}

/** `2.0` is 2. */
const withoutNothings = (value: string): string => value.replace(/^([-+]?\d+)[.,]0+$/, '$1')

/** Of two words on one thing only the last would count. */
function refuseTwice(named: readonly Word[], words: readonly string[]): void {
  const names = named.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) {
    const both = words.filter((_, at) => names[at] === twice)
    throw new UsageError(`${twice} is given ${both.length} times: ${both.join(' ')}. Say it once.`)
  }
  if (names.indexOf('standard') > 0) {
    const [first] = words
    throw new UsageError(`Write standard first: after ${first} it would take that back again.`)
  }
}

function readChange({ name, value }: Word): Change {
  if (name === 'standard') {
    if (value !== null) throw new UsageError('Write standard alone: it takes no points.')
    return () => standardWeighing
  }
  if (name === 'learned') return readLearned(value ?? '')
  if (value === null) throw new UsageError(howMuch(name))
  return name.startsWith('limit.') ? readLimit(name.slice('limit.'.length), value) : readRule(name, value)
}

function readRule(rule: string, value: string): Change {
  if (value === 'off') return (weighing) => ({ ...weighing, off: [...weighing.off, rule] })
  const isOn = (weighing: Weighing) => ({ ...weighing, off: weighing.off.filter((id) => id !== rule) })
  if (value === 'on') return isOn
  refuseFraction(rule, value)
  const weight = refuseOtherSign(rule, value)
  const points = weighingShape.unwrap().shape.points.unwrap().valueType.safeParse(wholeNumber(weight))
  if (!points.success) {
    throw new UsageError(`A rule weighs from 0 to ${MOST_POINTS} points, or is on or off: ${rule}=2.`)
  }
  return (weighing) => ({ ...isOn(weighing), points: { ...weighing.points, [rule]: points.data } })
}

/** @throws UsageError for points that are not whole, with the whole ones next to them */
function refuseFraction(rule: string, value: string): void {
  const [, whole] = /^[-+]?(\d+)[.,]\d+$/.exec(value) ?? []
  const below = Number(whole ?? MOST_POINTS)
  if (below >= MOST_POINTS) return
  throw new UsageError(`A rule weighs whole points: ${rule}=${below} or ${rule}=${below + 1}.`)
}

/**
 * A weight without its sign, which may be written as the report card shows it.
 * @throws UsageError for the other sign: the owner sets how much a rule counts, never which way
 */
function refuseOtherSign(rule: string, value: string): string {
  const [, sign, weight = ''] = /^([-+])(\d+)$/.exec(value) ?? []
  if (sign === undefined) return value
  const head = headOf(rule)
  if (head === undefined || sign === (head.points < 0 ? '-' : '+')) return weight
  const way = head.points < 0 ? 'for somebody' : 'against somebody'
  throw new UsageError(`${rule} always speaks ${way}; only how much can be set: ${rule}=${weight}.`)
}

function readLimit(written: string, value: string): Change {
  const name = limitsShape.unwrap().keyof().parse(written)
  const points = limitsShape.unwrap().shape[name].safeParse(wholeNumber(value))
  if (!points.success) {
    throw new UsageError(`A limit is a whole number from -${FARTHEST_LIMIT} to ${FARTHEST_LIMIT}.`)
  }
  return (weighing) => ({ ...weighing, limits: { ...weighing.limits, [name]: points.data } })
}

const wholeNumber = (written: string): number => (/^[-+]?\d+$/.test(written) ? Number(written) : Number.NaN)

const ways = { on: 'on', off: 'off', again: 'again' } as const

/** `on` keeps what is in force at a door, `again` puts what the decisions of today teach in its place. */
function readLearned(value: string): Change {
  const way = z.enum(ways).safeParse(value)
  if (!way.success) throw new UsageError('Write learned=on, learned=off or learned=again.')
  if (way.data === 'off') return (weighing) => ({ ...weighing, learned: [] })
  return (weighing, { learning }) => {
    const inForce = (stage: Stage) => weighing.learned.find((one) => one.stage === stage) ?? null
    const learned = learning.flatMap(({ stage, offer }): readonly Learned[] => {
      const old = inForce(stage)
      const taken = way.data === 'on' ? (old ?? offer) : (offer ?? old)
      return taken === null ? [] : [taken]
    })
    return { ...weighing, learned }
  }
}
