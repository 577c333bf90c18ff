import { lastAnswer } from '../lastAnswer.ts'
import type { Dossier } from '../model/dossier.ts'
import { type AimedTurn, aimedTurns, plainly, tradeIn, trades } from './aims.ts'
import { hasTalked, turns } from './conversation.ts'
import { NEEDED_IN_NOTE, SURELY_UNWANTED } from './limits.ts'
import type { Finding } from './text/finding.ts'
import { SPEAKS } from './text/intent.ts'
import { findings, type Reading, read, weight } from './text/reading.ts'
import { isUnread } from './unreadIn.ts'

/**
 * The words by which they made plain who they are to this owner, up to the first turn that is after something:
 * something shared, more than a word of it before a sale, or, where nothing is sold, why they turn to the owner; where it
 * is in doubt whether they sell, what passed between the two before; whoever asks for work, the vacancy. A name, a title or a company is none, and praise before a sale fits anyone.
 */
export const introduction = lastAnswer((dossier: Dossier): readonly Finding[] => {
  const first = aimedTurns(dossier)[0]
  const all = saidUntil(dossier, first?.turn.at)
  const sells = first !== undefined && first.aim !== 'seeksWork'
  const shares = plainly(all, 'shared') && (!sells || weight(all, 'shared') > SPEAKS)
  if (shares && !isUnread(dossier.noteLanguage) && !isUnread(dossier.messagesLanguage))
    return plain(all, 'shared')
  if (sells) return isOpenSale(first) ? [] : plain(all, 'answers')
  if (first) return plain(all, 'vacancy')
  // Praise is how many an offer begins: beside what reads like one it is no reason.
  return offersSomething(dossier) ? [] : plain(all, 'reason')
})

/** True where one of their turns would be taken for a pitch, were it a note. */
function offersSomething(dossier: Dossier): boolean {
  return turns(dossier).some(({ readings }) => tradeIn(readings) >= NEEDED_IN_NOTE.trade)
}

/** Surely unwanted, or plainly a sale or a scheme: an order or an invoice that is named beside it is part of it. */
function isOpenSale({ turn, odds }: AimedTurn): boolean {
  return odds >= SURELY_UNWANTED || trades.some((intent) => plainly(turn.readings, intent))
}

/** Their notes, and what they wrote up to a moment, or all of it. */
function saidUntil(dossier: Dossier, until: string | undefined): readonly Reading[] {
  const all: Reading[] = []
  for (const { note } of dossier.received) if (note) all.push(read(note))
  for (const { at, readings } of turns(dossier)) if (until === undefined || at <= until) all.push(...readings)
  return all
}

/**
 * The essay removes who spams "when you've failed to introduce yourself". A conversation is an introduction, and whom the
 * owner wrote to first need not say why they answer.
 */
export function neverIntroduced(dossier: Dossier): boolean {
  const first = dossier.messages.find(({ kind }) => kind === 'typed')
  return first?.from !== 'you' && introduction(dossier).length === 0 && !hasTalked(dossier)
}

function plain(
  readings: readonly Reading[],
  intent: 'shared' | 'reason' | 'vacancy' | 'answers',
): readonly Finding[] {
  return findings(readings, intent).filter(({ weight: heavy }) => heavy >= SPEAKS)
}
