import { aimEvidence } from '../aimEvidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Inheritances of strangers and sudden love: the oldest tricks. */
export const deceives: Rule = {
  id: 'deceives',
  because: 'it reads like a fraud or a courtship',
  points: 6,
  group: 'intent',
  stage: 'connection',
  find: (dossier) => aimEvidence(dossier, 'deceives'),
  examples: {
    hit: [
      connected([
        [
          1,
          'I am the barrister of a late client who bears your name. Stand as next of kin and keep it confidential.',
        ],
      ]),
      connected([
        [0, 'Hello beautiful, your smile made my day. I am a widower, God fearing. Can we write in private?'],
      ]),
    ],
    miss: [
      connected([
        [
          1,
          'What a beautiful garden you have built in Tolby, my late aunt would have loved the roses there.',
        ],
      ]),
      connected([[0, 'My client is looking for a lawyer in Tolby, may I give them your name and address?']]),
    ],
  },
}
