import type { Message } from '../../../shared/model/message.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'

/** Every quoted stretch of words of a verdict. */
export function quotesOf(verdict: Verdict): readonly string[] {
  return evidenceOf(verdict).flatMap(({ quote }) => quote ?? [])
}

/** The quotes that can come from a message: those of its time, and those without a time. */
export function quotesIn(verdict: Verdict, message: Pick<Message, 'at'>): readonly string[] {
  return evidenceOf(verdict)
    .filter(({ at }) => at === null || at === message.at)
    .flatMap(({ quote }) => quote ?? [])
}

/** The quotes that come from the words of one moment. */
export function quotesAt(verdict: Verdict, moment: string): readonly string[] {
  return evidenceOf(verdict)
    .filter(({ at }) => at === moment)
    .flatMap(({ quote }) => quote ?? [])
}

function evidenceOf({ hits }: Verdict) {
  return hits.flatMap(({ evidence }) => evidence)
}
