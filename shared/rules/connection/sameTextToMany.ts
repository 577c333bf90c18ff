import { copyEvidence } from '../copies.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

const PITCH =
  'Hello, we build web shops for growing companies. May I send you our price list and some examples?'
const copied = { text: PITCH, others: 2, from: '2024-04-03T10:00:00Z', until: '2024-05-20T10:00:00Z' }

/** A text that several people send word for word was written for nobody: a mailing, or a script that many use. */
export const sameTextToMany: Rule = {
  id: 'same-text-to-many',
  because: 'others sent you the same text',
  points: 2,
  group: 'proof',
  stage: 'connection',
  find: ({ copied: copies, messages }) => {
    if (copies.length === 0) return []
    const written = new Set(
      messages.filter(({ from, kind }) => from === 'them' && kind === 'typed').map(({ text }) => text),
    )
    return copies.filter(({ text }) => written.has(text)).map(copyEvidence)
  },
  examples: {
    hit: [
      connected([[1, PITCH]], { copied: [copied] }),
      connected(
        [
          [1, 'Hi'],
          [9, PITCH],
        ],
        { copied: [copied] },
      ),
    ],
    miss: [connected([[1, PITCH]]), connected([[1, 'Thank you for connecting!']], { copied: [copied] })],
  },
}
