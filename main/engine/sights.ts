import type { Subject } from '../../shared/model/decision.ts'
import type { Seen } from '../../shared/model/seen.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { type KeptSights, readSights } from './store/keptSight.ts'
import type { Workspace } from './workspace.ts'

/**
 * What the rules saw of everyone at each door, by person, without the evidence: all that weighing takes. People of
 * whom they saw the same share one object.
 */
export type Sights = { readonly [stage in Stage]: ReadonlyMap<number, Seen> }

/** The same, kept until somebody is judged: reading it for tens of thousands of people takes a moment. */
export function sightsOf(work: Workspace): Sights {
  work.kept.sights ??= gatherSights(work)
  return work.kept.sights
}

function gatherSights({ verdicts }: Workspace): Sights {
  const sights = { invitation: new Map<number, Seen>(), connection: new Map<number, Seen>() }
  const known = new Map<string, Seen>()
  for (const { person, stage, seen } of verdicts.allSeen()) {
    const bare = { ...seen, found: seen.found.map((found) => ({ ...found, evidence: [] })) }
    const token = `${stage} ${JSON.stringify(bare)}`
    const same = known.get(token) ?? bare
    known.set(token, same)
    sights[stage].set(person, same)
  }
  return sights
}

/**
 * What the rules saw of somebody when the owner decided; undefined where that was not kept. People of whom they saw the
 * same share one object.
 */
export function keptSights({
  decisions,
}: Workspace): (person: number, subject: Subject) => KeptSights | undefined {
  const texts = new Map(decisions.lastSights().map((row) => [`${row.person} ${row.subject}`, row.seen]))
  const known = new Map<string, KeptSights>()
  return (person, subject) => {
    const text = texts.get(`${person} ${subject}`)
    if (text === undefined) return undefined
    const sights = known.get(text) ?? readSights(text)
    known.set(text, sights)
    return sights
  }
}
