import { doors, type Stage } from '../model/verdict.ts'
import { type Learned, type Limits, learnedAt, limitNames, type Weighing } from '../model/weighing.ts'
import type { RuleHead } from './rule.ts'
import { headOf, ruleHeads } from './ruleHeads.ts'
import { limitsOf } from './weigh.ts'

/** One thing that one weighing changes of another: what, and how. Read after one another they are a sentence. */
export type WeighingChange = {
  readonly stage: Stage
  /** The part of a weighing that it stands in, and under which name there. */
  readonly part: keyof Weighing
  readonly name: string
  readonly what: string
  readonly how: string
}

/** Invitations before connections; at each door the rules in their order, then the limits, then what was learned. */
export function changesBetween(before: Weighing, after: Weighing): readonly WeighingChange[] {
  return doors.flatMap((stage) => [
    ...ruleHeads.filter((head) => head.stage === stage).flatMap((head) => ruleChanges(head, before, after)),
    ...limitChanges(stage, limitsOf(before), limitsOf(after)),
    ...learnedChanges(stage, learnedAt(before, stage), learnedAt(after, stage)),
  ])
}

/**
 * The same in sentences: `“nothing in your files connects you” weighs 1 instead of 3`, `ignore from 6 points instead of
 * 5`, `learning from invitations is switched on, with 84 decisions`.
 */
export function weighingChanges(before: Weighing, after: Weighing): readonly string[] {
  return changesBetween(before, after).map(({ what, how }) => `${what} ${how}`)
}

/** The doors at which another weighing changes anything. */
export function changedDoors(before: Weighing, after: Weighing): readonly Stage[] {
  const changes = changesBetween(before, after)
  return doors.filter((one) => changes.some(({ stage }) => stage === one))
}

/**
 * A rule as it is named wherever it is spoken of, by the sentence it says: `“they wrote no note”`. Where rules of both
 * doors say the same, with the door: `“they offer a post with a name” (connections)`.
 */
export function nameOfRule(id: string): string {
  const head = headOf(id)
  if (head === undefined) return `“${id.replaceAll('-', ' ')}”`
  const says = `“${head.because.replaceAll(/"([^"]*)"/g, '‘$1’')}”`
  const isSaidTwice = ruleHeads.some(({ because, stage }) => because === head.because && stage !== head.stage)
  return isSaidTwice ? `${says} (${head.stage}s)` : says
}

function ruleChanges(
  { id, points, stage }: RuleHead,
  before: Weighing,
  after: Weighing,
): readonly WeighingChange[] {
  const weight = (weighing: Weighing): number => weighing.points[id] ?? Math.abs(points)
  const [was, is] = [before.off.includes(id), after.off.includes(id)]
  const changed = { stage, name: id, what: nameOfRule(id) }
  const weighs = `weighs ${weight(after)} instead of ${weight(before)}`
  return [
    ...(weight(before) === weight(after) ? [] : [{ ...changed, part: 'points', how: weighs } as const]),
    ...(was === is
      ? []
      : [{ ...changed, part: 'off', how: `is switched ${is ? 'off' : 'on again'}` } as const]),
  ]
}

/** Those in favour count downwards, and are said without the minus. */
const limitWords = {
  ignore: ['invitation', 'ignore from', 1],
  ignoreCertain: ['invitation', 'ignore for certain from', 1],
  accept: ['invitation', 'accept from', -1],
  acceptCertain: ['invitation', 'accept for certain from', -1],
  remove: ['connection', 'remove from', 1],
  removeCertain: ['connection', 'remove for certain from', 1],
  keep: ['connection', 'keep from', -1],
  keepCertain: ['connection', 'keep for certain from', -1],
} as const satisfies Readonly<Record<keyof Limits, readonly [stage: Stage, what: string, sign: 1 | -1]>>

function limitChanges(stage: Stage, before: Limits, after: Limits): readonly WeighingChange[] {
  return limitNames
    .filter((name) => limitWords[name][0] === stage && before[name] !== after[name])
    .map((name) => {
      const [, what, sign] = limitWords[name]
      const [was, is] = [before[name] * sign, after[name] * sign]
      const points = `${is === 1 ? 'point' : 'points'}${sign === 1 ? '' : ' in favour'}`
      return { stage, part: 'limits', name, what, how: `${is} ${points} instead of ${was}` }
    })
}

function learnedChanges(
  stage: Stage,
  before: Learned | null,
  after: Learned | null,
): readonly WeighingChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const changed = { stage, part: 'learned', name: stage, what: `learning from ${stage}s` } as const
  if (after === null) return [{ ...changed, how: 'is switched off' }]
  const done = before === null ? 'switched on' : 'done again'
  return [{ ...changed, how: `is ${done}, with ${after.decisions} decisions` }]
}
