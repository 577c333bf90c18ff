import { aimEvidence } from '../aimEvidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Wants money or time for promised returns: trading, a second income, a start-up round. */
export const invests: Rule = {
  id: 'invests',
  because: 'they promise you money or want yours',
  points: 4,
  group: 'trade',
  stage: 'connection',
  find: (dossier) => aimEvidence(dossier, 'invests'),
  examples: {
    hit: [
      connected([
        [
          1,
          'Have you ever thought of a second income? A few hours a week from home earn you passive income.',
        ],
      ]),
      connected([
        [
          3,
          'I trade forex and my investors see a guaranteed return of 9% a month. Minimum investment 500 $.',
        ],
      ]),
    ],
    miss: [
      connected([[1, 'I read your piece on pension funds and wondered which index you used for the chart.']]),
      connected([[3, 'Many happy returns of the day, Olive, and a good year for you and the family!']]),
    ],
  },
}
