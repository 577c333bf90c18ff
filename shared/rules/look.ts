import type { Dossier } from '../model/dossier.ts'
import type { Found, Seen } from '../model/seen.ts'
import type { Stage } from '../model/verdict.ts'
import { talksWithOwner } from './conversation.ts'
import { rules as all } from './index.ts'
import type { Evidence, Rule } from './rule.ts'

/**
 * Asks every rule of one door about one person. A protected person, and one with whom the owner has a live
 * conversation, is never flagged: no rule that speaks against them is asked.
 */
export function look(dossier: Dossier, stage: Stage, now: Date, rules: readonly Rule[] = all): Seen {
  const talks = talksWithOwner(dossier, now)
  const spared = talks || dossier.protected
  const found: Found[] = []
  for (const rule of rulesAt(stage, rules)) {
    if (spared && (rule.points > 0 || rule.softens === true)) continue
    const evidence = rule.find(dossier, now)
    if (evidence.length > 0) {
      found.push({ rule: rule.id, strength: strongest(evidence), evidence: evidence.map(shown) })
    }
  }
  const ties = dossier.ties.length === 0 ? [] : [...new Set(dossier.ties.map(({ kind }) => kind))]
  return { protected: dossier.protected, talks, ties, found }
}

const atDoor: readonly Rule[] = all.filter(({ stage }) => stage === 'invitation')
const inside: readonly Rule[] = all.filter(({ stage }) => stage === 'connection')

function rulesAt(stage: Stage, rules: readonly Rule[]): readonly Rule[] {
  if (rules === all) return stage === 'invitation' ? atDoor : inside
  return rules.filter((rule) => rule.stage === stage)
}

function strongest(evidence: readonly Evidence[]): number {
  let most = 0
  for (const { strength = 1 } of evidence) if (strength > most) most = strength
  return most
}

function shown({ says, quote, at }: Evidence): Found['evidence'][number] {
  return { says, quote: quote ?? null, at: at ?? null }
}
