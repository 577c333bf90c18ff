import type { Asked } from '../../shared/listItems.ts'
import { replyTo } from '../../shared/reply/replyTo.ts'
import type { EngineArgs, EngineResult } from './calls.ts'
import { onDay } from './onDay.ts'
import type { Standing } from './standing.ts'
import { dossierOf, personId, type Workspace } from './workspace.ts'

/** From so many days on, it is said how long an answer has been missing. */
const LONG = 30

/** What came of asking them why; null when the owner did not ask, or said something else since. */
export function askedOf({ current, answer }: Standing, now: Date): Asked | null {
  if (current?.to !== 'ask') return null
  const at = current.saidAt
  return { at, answer, says: `You asked why ${onDay(at)}; ${outcome(at, answer, now)}.` }
}

function outcome(at: string, answer: Asked['answer'], now: Date): string {
  if (answer !== null) return `they answered ${onDay(answer.at)}`
  const days = Math.floor((now.getTime() - Date.parse(at)) / (24 * 3600 * 1000))
  return `no answer is in what you imported since${days < LONG ? '' : `, ${days} days later`}`
}

/** The reply that asks somebody why they want to connect, filled in for them. */
export function reply(work: Workspace, { person, language }: EngineArgs<'reply'>): EngineResult<'reply'> {
  const { dossier } = dossierOf(work, personId(work, person))
  return replyTo(dossier, language, work.settings.settings().replies)
}
