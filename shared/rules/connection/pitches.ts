import { aimEvidence } from '../aimEvidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Sells goods, a service, a loan, a demonstration or a "free" trial. Polite words do not excuse it. */
export const pitches: Rule = {
  id: 'pitches',
  because: 'they sell you something',
  points: 4,
  group: 'trade',
  stage: 'connection',
  find: (dossier) => aimEvidence(dossier, 'sells'),
  examples: {
    hit: [
      connected([
        [1, 'Thanks for connecting! We help small companies cut their energy costs. Free demo this week?'],
      ]),
      connected([
        [0, 'Hello Olive, how is business?'],
        [4, 'Our agency builds websites for your industry, from 900 € each. Shall I send our price list?'],
      ]),
      connected([
        [2, 'Bonjour, nous proposons un logiciel pour votre entreprise, un devis gratuit vous tente ?'],
      ]),
    ],
    miss: [
      connected([[1, 'Thanks for connecting, Olive! How was the fair in Tolby?']]),
      connected([
        [
          1,
          'Hi Olive, we are hiring a head gardener near Tolby. Your profile is a good match, shall we talk?',
        ],
      ]),
    ],
  },
}
