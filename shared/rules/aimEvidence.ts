import type { Dossier } from '../model/dossier.ts'
import { type Aim, type AimedTurn, aimedTurns } from './aims.ts'
import type { Turn } from './conversation.ts'
import { count, quoted } from './evidence.ts'
import { SURELY_UNWANTED } from './limits.ts'
import type { Evidence } from './rule.ts'
import type { Finding } from './text/finding.ts'
import { SPEAKS } from './text/intent.ts'

/** The words of the first turn that is after this aim, with its day and its distance from connecting. */
export function aimEvidence(dossier: Dossier, aim: Aim): readonly Evidence[] {
  for (const aimed of aimedTurns(dossier)) {
    if (aimed.aim !== aim) continue
    const strength = isSurelyAimed(aimed) ? 1 : HINTED
    const shown: Evidence[] = []
    for (const turn of turnsOf(aimed)) {
      for (const evidence of quoted(wordsIn(turn, aimed), written(turn), turn.at))
        shown.push({ ...evidence, strength })
    }
    return shown
  }
  return []
}

/** Each quote stands where it was written, also where two turns only together say what they are after. */
function turnsOf({ turn, before }: AimedTurn): readonly Turn[] {
  return before ? [before, turn] : [turn]
}

function wordsIn({ readings }: Turn, { words, before }: AimedTurn): readonly Finding[] {
  return before ? words.filter((finding) => readings.some(({ text }) => text === finding.text)) : words
}

/** "2 days after connecting": how far from connecting they wrote; the date itself is the evidence's `at`. */
export function written({ days }: Pick<Turn, 'days'>): string {
  if (days === null) return 'In a message'
  if (days < 0) return 'Before you connected'
  return days === 0 ? 'The same day you connected' : `${count(days, 'day')} after connecting`
}

/** What only hints at an aim earns less: enough to be likely, never to be certain by itself. */
const HINTED = 0.5

/** True where there is no doubt what a turn is after: then a link or a price beside it is proof, else customers bring them too. */
export function isSurelyAimed({ aim, odds, words }: AimedTurn): boolean {
  return aim === 'seeksWork' || aim === 'deceives'
    ? words.some(({ weight }) => weight >= SPEAKS)
    : odds >= SURELY_UNWANTED
}
