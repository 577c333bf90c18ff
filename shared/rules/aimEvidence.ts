import type { Dossier } from '../model/dossier.ts'
import { type Aim, aimedTurns } from './aims.ts'
import type { Turn } from './conversation.ts'
import { count, quoted } from './evidence.ts'
import type { Evidence } from './rule.ts'
import { SPEAKS } from './text/intent.ts'
import type { Finding } from './text/reading.ts'

/** The words of the first turn that is after this aim, with its day and its distance from connecting. */
export function aimEvidence(dossier: Dossier, aim: Aim): readonly Evidence[] {
  for (const { turn, aims } of aimedTurns(dossier)) {
    const found = aims.get(aim)
    if (found)
      return quoted(found, written(turn), turn.at).map((evidence) => ({
        ...evidence,
        strength: strengthOf(found),
      }))
  }
  return []
}

/** "2 days after connecting": how far from connecting they wrote; the date itself is the evidence's `at`. */
export function written({ days }: Pick<Turn, 'days'>): string {
  if (days === null) return 'In a message'
  if (days < 0) return 'Before you connected'
  return days === 0 ? 'The same day you connected' : `${count(days, 'day')} after connecting`
}

/** Words that only together make an aim earn less: enough to be likely, never to be certain by themselves. */
const HINTED = 0.75

function strengthOf(found: readonly Finding[]): number {
  return found.some(({ weight }) => weight >= SPEAKS) ? 1 : HINTED
}
