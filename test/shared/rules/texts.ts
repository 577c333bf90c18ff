import type { Dossier } from '../../../shared/model/dossier.ts'

/** Every text of a dossier from which a rule may quote. */
export function textsOf({ received, sent, messages }: Dossier): readonly string[] {
  return [
    ...received.map(({ note }) => note ?? ''),
    ...sent.map(({ note }) => note ?? ''),
    ...messages.map(({ text }) => text),
  ]
}
