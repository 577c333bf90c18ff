import type { Dossier } from '../../../shared/model/dossier.ts'

/** Every text of a dossier from which a rule may quote. */
export function textsOf({ received, sent, messages }: Dossier): readonly string[] {
  return [
    ...received.map(({ note }) => note ?? ''),
    ...sent.map(({ note }) => note ?? ''),
    ...messages.map(({ text }) => text),
  ]
}

/**
 * The texts from which evidence may quote that names a moment: what was written then, or, of several messages of one day,
 * at any later time of it. Without a moment all of them.
 */
export function textsAt(dossier: Dossier, moment: string | null): readonly string[] {
  if (moment === null) return textsOf(dossier)
  const day = moment.slice(0, 10)
  const notes = [...dossier.received, ...dossier.sent].filter(({ sentAt }) => sentAt === moment)
  const messages = dossier.messages.filter(({ at }) => at >= moment && at.slice(0, 10) === day)
  return [...notes.map(({ note }) => note ?? ''), ...messages.map(({ text }) => text)]
}
