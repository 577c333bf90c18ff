import { z } from 'zod'
import type { Reply } from '../../shared/contract.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import {
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
import * as print from './printWeigh.ts'

type Change = (weighing: Weighing, card: ReportCard) => Weighing

const tried = z
  .strictObject({ changes: z.array(z.string()).readonly(), weighing: weighingShape, whatIf: whatIfShape })
  .readonly()

/** `weigh`, `weigh RULE=POINTS … [--save]`, `weigh standard [--save]` */
export const readWeigh: Command['read'] = (words, { save }) => {
  refuseTwice(words)
  const changes = words.map(readChange)
  if (save && changes.length === 0) throw new UsageError('Say what to save: doorman weigh no-tie=2 --save')
  return async ({ call }) => {
    const card = await call('reportCard', {})
    if (!card.ok) return card
    const before = card.value.weighing
    if (changes.length === 0) return output({ ok: true, value: before }, weighingShape, print.weighing)
    const wanted = changes.reduce((weighing, change) => change(weighing, card.value), before)
    const learns = words.some((word) => word === 'learned=on' || word === 'learned=again')
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

/** Of two words on one thing only the last would count. */
function refuseTwice(words: readonly string[]): void {
  const names = words.map((word) => word.replace(/=.*$/su, ''))
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) {
    const both = words.filter((_, at) => names[at] === twice)
    throw new UsageError(`${twice} is given ${both.length} times: ${both.join(' ')}. Say it once.`)
  }
  if (words.indexOf('standard') > 0) {
    const [first] = words
    throw new UsageError(`Write standard first: after ${first} it would take that back again.`)
  }
}

function readChange(word: string): Change {
  if (word === 'standard') return () => standardWeighing
  const [, name = '', value = ''] = /^([^=]+)=(.+)$/u.exec(word) ?? []
  if (name === '') throw new UsageError(`"${word}" is no change of weights. Write it as no-tie=2.`)
  if (name === 'learned') return readLearned(value)
  return name.startsWith('limit.') ? readLimit(name.slice('limit.'.length), value) : readRule(name, value)
}

/** Whether there is such a rule, the engine tells. */
function readRule(rule: string, value: string): Change {
  if (value === 'off') return (weighing) => ({ ...weighing, off: [...weighing.off, rule] })
  const isOn = (weighing: Weighing) => ({ ...weighing, off: weighing.off.filter((id) => id !== rule) })
  if (value === 'on') return isOn
  const weight = refuseOtherSign(rule, value)
  const points = weighingShape.unwrap().shape.points.unwrap().valueType.safeParse(wholeNumber(weight))
  if (!points.success) {
    throw new UsageError(`A rule weighs from 0 to ${MOST_POINTS} points, or is on or off: ${rule}=2.`)
  }
  return (weighing) => ({ ...isOn(weighing), points: { ...weighing.points, [rule]: points.data } })
}

/**
 * A weight without its sign, which may be written as the report card shows it.
 * @throws UsageError for the other sign: the owner sets how much a rule counts, never which way
 */
function refuseOtherSign(rule: string, value: string): string {
  const [, sign, weight = ''] = /^([-+])(\d+)$/.exec(value) ?? []
  if (sign === undefined) return value
  const head = headOf(rule)
  // Of a rule that there is not, the engine speaks.
  if (head === undefined || sign === (head.points < 0 ? '-' : '+')) return weight
  const way = head.points < 0 ? 'for somebody' : 'against somebody'
  throw new UsageError(`${rule} always speaks ${way}; only how much can be set: ${rule}=${weight}.`)
}

function readLimit(written: string, value: string): Change {
  const name = limitsShape.unwrap().keyof().safeParse(written)
  if (!name.success) {
    const names = limitsShape.unwrap().keyof().options
    throw new UsageError(`There is no limit "${written}". There are ${names.join(', ')}.`)
  }
  const points = limitsShape.unwrap().shape[name.data].safeParse(wholeNumber(value))
  if (!points.success) throw new UsageError('A limit is a whole number from -30 to 30.')
  return (weighing) => ({ ...weighing, limits: { ...weighing.limits, [name.data]: points.data } })
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
