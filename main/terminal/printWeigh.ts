import { agreementLine, flipsLine, lessonsLine } from '../../shared/foreseen.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { standardWeighing, type Weighing } from '../../shared/model/weighing.ts'
import type { Flips, Foreseen, SavedWeighing, WhatIf } from '../../shared/reportCard.ts'
import { limitsOf } from '../../shared/rules/weigh.ts'
import { weighingChanges } from '../../shared/rules/weighingChanges.ts'
import { plain } from './plain.ts'
import { outcome } from './print.ts'
import { count, lines } from './words.ts'

const indented = (list: readonly string[]): readonly string[] => list.map((line) => `  ${line}`)

/** How the owner weighs. */
export function weighing(inForce: Weighing): string {
  const changes = weighingChanges(standardWeighing, inForce)
  const limits = Object.entries(limitsOf(inForce)).map(([name, points]) => `${name} ${points}`)
  return lines([
    changes.length === 0 ? 'Everything weighs as Doorman comes.' : 'What you weigh otherwise:',
    ...indented(changes),
    `Limits: ${limits.join(', ')}`,
  ])
}

export type Tried = {
  readonly changes: readonly string[]
  readonly weighing: Weighing
  readonly whatIf: WhatIf
}

const NAMED = 5

function flips(stage: Stage, which: string, { count: changed, kinds, people }: Flips): readonly string[] {
  if (changed === 0) return []
  const named = people.slice(0, NAMED).map(({ name }) => plain(name))
  return indented([
    `${which}: ${named.join(', ')}${changed > named.length ? ', …' : ''}`,
    ...indented(
      kinds.map(({ from, to, count: same }) => `${count(same, stage)}: ${outcome(from)} → ${outcome(to)}`),
    ),
  ])
}

const foreseen = (one: Foreseen): readonly string[] => [
  flipsLine(one),
  ...flips(one.stage, 'Undecided', one.undecided),
  ...flips(one.stage, 'Decided already', one.decided),
  agreementLine(one) ?? '',
  lessonsLine(one) ?? '',
]

/** What other weights would change. */
export function tried({ changes, whatIf }: Tried): string {
  if (changes.length === 0) return 'That is how everything weighs already.'
  return lines([
    'Weighed like this:',
    ...indented(changes),
    ...whatIf.flatMap(foreseen),
    'Nothing was saved; add --save to save it.',
  ])
}

export const saved = ({ batch, changes }: SavedWeighing): string =>
  changes.length === 0
    ? 'That is how everything weighs already; nothing was recorded.'
    : lines([`Saved (batch ${batch}):`, ...indented(changes)])
