import { z } from 'zod'
import type { Reply } from '../../shared/contract.ts'
import { insights } from '../../shared/insights.ts'
import { queueItem, removalItem, todoItem } from '../../shared/listItems.ts'
import { ruleCard } from '../../shared/reportCard.ts'
import { duplicate, stats as plainStats } from '../../shared/results.ts'
import type { Engine } from '../engine/engine.ts'
import { type Command, none, type Output, output } from './command.ts'
import type { Options } from './options.ts'
import * as print from './print.ts'
import * as printPeople from './printPeople.ts'
import { reportCard } from './printRules.ts'
import { stats as printStats } from './printStats.ts'

/** A command of no words that shows something. */
const shows =
  (show: (engine: Engine, options: Options) => Promise<Reply<Output>>): Command['read'] =>
  (words, options) => {
    none(words)
    return (engine) => show(engine, options)
  }

export const queue = shows(async ({ call }, { all }) =>
  output(await call('queue', { all }), z.array(queueItem).readonly(), print.queue),
)

export const removals = shows(async ({ call }, { all }) =>
  output(await call('removals', { all }), z.array(removalItem).readonly(), print.removals),
)

export const duplicates = shows(async ({ call }) =>
  output(await call('duplicates', {}), z.array(duplicate).readonly(), printPeople.duplicates),
)

export const todo = shows(async ({ call }) =>
  output(await call('todo', {}), z.array(todoItem).readonly(), print.todo),
)

/** The report card; as JSON the rules alone. */
export const rules = shows(async ({ call }) => {
  const card = await call('reportCard', {})
  if (!card.ok) return card
  const cards = { ok: true, value: card.value.rules } as const
  return output(cards, z.array(ruleCard).readonly(), () => reportCard(card.value))
})

const numbers = plainStats.unwrap().extend(insights.unwrap().shape).readonly()

/** The numbers of the rail and of the insights together. */
export const stats = shows(async ({ call }) => {
  const plainly = await call('stats', {})
  const more = await call('insights', {})
  if (!plainly.ok) return plainly
  return output(
    more.ok ? { ok: true, value: { ...plainly.value, ...more.value } } : more,
    numbers,
    printStats,
  )
})
