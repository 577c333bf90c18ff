import type { Verdict } from '../../shared/model/verdict.ts'
import { judge } from '../../shared/rules/judge.ts'
import {
  conversationDossier,
  corpusNow,
  isHeldOut,
  type LabelledConversation,
  type LabelledNote,
  labelledConversations,
  labelledNotes,
  noteDossier,
} from './corpus.ts'

/** How often a verdict was right when it was given (precision) and given when it was right (recall), 0 to 1. */
export type Rate = { readonly precision: number; readonly recall: number }

export type RemovalFigures = { readonly certain: Rate; readonly any: Rate }

export type NoteFigures = {
  /** Doubtful notes that were accepted count as mistakes. */
  readonly accept: Rate
  /** Doubtful notes are left out. */
  readonly decline: Rate
  /** The share of good notes that were ignored, and of good notes ignored as certain. */
  readonly goodIgnored: number
}

/** Removals: arguable conversations (`remove` 1) are left out of every figure. */
export function measureRemovals(lines: readonly LabelledConversation[]): RemovalFigures {
  const judged = lines
    .filter(({ remove }) => remove !== 1)
    .map((line) => ({ bad: line.remove === 2, verdict: verdictOf(line) }))
  const removed = judged.map(({ bad, verdict }) => ({ should: bad, did: verdict.action === 'remove' }))
  const certain = judged.map(({ bad, verdict }) => ({
    should: bad,
    did: verdict.action === 'remove' && verdict.level === 'certain',
  }))
  return { certain: rate(certain), any: rate(removed) }
}

export function measureNotes(lines: readonly LabelledNote[]): NoteFigures {
  const judged = lines.map(({ verdict, ...line }) => ({
    label: verdict,
    action: noteVerdictOf({ verdict, ...line }).action,
  }))
  const clear = judged.filter(({ label }) => label !== 'doubtful')
  const good = judged.filter(({ label }) => label === 'accept')
  return {
    accept: rate(
      judged.map(({ label, action }) => ({ should: label === 'accept', did: action === 'accept' })),
    ),
    decline: rate(
      clear.map(({ label, action }) => ({ should: label === 'decline', did: action === 'ignore' })),
    ),
    goodIgnored: good.filter(({ action }) => action === 'ignore').length / Math.max(1, good.length),
  }
}

export function verdictOf(line: LabelledConversation): Verdict {
  return judge(conversationDossier(line), 'connection', corpusNow)
}

export function noteVerdictOf(line: LabelledNote): Verdict {
  return judge(noteDossier(line), 'invitation', corpusNow)
}

function rate(judged: readonly { readonly should: boolean; readonly did: boolean }[]): Rate {
  const right = judged.filter(({ should, did }) => should && did).length
  const did = judged.filter((one) => one.did).length
  const should = judged.filter((one) => one.should).length
  return { precision: did === 0 ? 1 : right / did, recall: should === 0 ? 1 : right / should }
}

const halves = [
  { name: 'tuning', keep: (line: { readonly id: string }) => !isHeldOut(line) },
  { name: 'held out', keep: isHeldOut },
  { name: 'all', keep: () => true },
]

function table(): string {
  const rows = halves.flatMap(({ name, keep }) => {
    const { certain, any } = measureRemovals(labelledConversations.filter(keep))
    const { accept, decline, goodIgnored } = measureNotes(labelledNotes.filter(keep))
    return [
      [name, 'removal, certain', percent(certain.precision), percent(certain.recall)],
      [name, 'removal, any', percent(any.precision), percent(any.recall)],
      [name, 'note, accept', percent(accept.precision), percent(accept.recall)],
      [name, 'note, decline', percent(decline.precision), percent(decline.recall)],
      [name, 'good notes ignored', percent(goodIgnored), ''],
    ]
  })
  return [['half', 'verdict', 'precision', 'recall'], ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd([10, 20, 11, 8][at] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** `--errors` lists the mistakes of the tuning half; the held-out half stays unread. */
function errors(): string {
  const conversations = labelledConversations
    .filter((line) => !isHeldOut(line))
    .map((line) => ({ line, verdict: verdictOf(line) }))
    .filter(
      ({ line, verdict }) =>
        (verdict.action === 'remove') !== line.remove > 0 ||
        (line.remove < 2 && verdict.level === 'certain' && verdict.action === 'remove'),
    )
    .filter(({ line, verdict }) => line.remove !== 1 || verdict.level === 'certain')
    .map(
      ({ line, verdict }) =>
        `${line.id} remove ${line.remove} ${line.kind}: ${describe(verdict)}\n    ${line.messages.map(({ day, text }) => `d${day} ${text.slice(0, 300)}`).join(' | ')}`,
    )
  const wanted = { accept: 'accept', decline: 'ignore', doubtful: 'unsure' } as const
  const notes = labelledNotes
    .filter((line) => !isHeldOut(line))
    .map((line) => ({ line, verdict: noteVerdictOf(line) }))
    .filter(({ line, verdict }) => verdict.action !== wanted[line.verdict])
    .map(({ line, verdict }) => `${line.id} ${line.verdict}: ${describe(verdict)}\n    ${line.text}`)
  return [...conversations, ...notes].join('\n')
}

function describe({ action, level, points, hits }: Verdict): string {
  const reasons = hits.map(
    ({ rule, points: given, evidence }) =>
      `${rule} ${given} [${evidence.map(({ quote }) => quote).join(' / ')}]`,
  )
  return `${action} ${level} ${points}: ${reasons.join('; ')}`
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${table()}\n`)
  if (process.argv.includes('--errors')) process.stdout.write(`${errors()}\n`)
}
