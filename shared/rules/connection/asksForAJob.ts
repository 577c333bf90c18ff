import { aimEvidence } from '../aimEvidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** The essay: "immediately start spamming your new connection for job requests". */
export const asksForAJob: Rule = {
  id: 'asks-for-a-job',
  because: 'they ask you for work or a referral',
  points: 3,
  group: 'intent',
  stage: 'connection',
  find: (dossier) => aimEvidence(dossier, 'seeksWork'),
  examples: {
    hit: [
      connected([
        [1, 'Thank you for adding me. I am looking for a job in accounting, please find my CV attached.'],
      ]),
      connected([
        [0, 'Buenas, ¿no tendrá trabajo en su obra? Soy albañil y le dejo mi número por cualquier cosa.'],
      ]),
    ],
    miss: [
      connected([
        [1, 'Thank you for adding me. I like your job advice column, where do you print it these days?'],
      ]),
      connected([[0, 'any job for me? haha']]),
    ],
  },
}
