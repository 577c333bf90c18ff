import { connected, said } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** LinkedIn files few messages as spam, and sees far more of them than any one member. */
export const calledSpam: Rule = {
  id: 'linkedin-called-it-spam',
  because: 'LinkedIn itself filed their message as spam',
  points: 2,
  group: 'proof',
  stage: 'connection',
  find: ({ messages }) =>
    messages
      .filter(({ from, spamFolder }) => from === 'them' && spamFolder)
      .slice(0, 1)
      .map(({ at }) => ({ says: 'Lies in the spam folder of your export', at })),
  examples: {
    hit: [
      connected([], { messages: [{ ...said('them', 1, 'Hello dear'), spamFolder: true }] }),
      connected([], { messages: [{ ...said('them', 1, '', 'empty'), spamFolder: true }] }),
    ],
    miss: [
      connected([[1, 'Hello dear']]),
      connected([], { messages: [{ ...said('you', 1, 'Hello'), spamFolder: true }] }),
    ],
  },
}
