import { isSurelyAimed } from '../aimEvidence.ts'
import { aimedTurns } from '../aims.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'
import { quoteAround } from '../text/sentence.ts'

/** Measured: prices and percentages stand in pitches, hardly ever in what innocent people write. */
export const namesAPrice: Rule = {
  id: 'names-a-price',
  because: 'they name a price or a percentage',
  points: 1,
  group: 'proof',
  stage: 'connection',
  find: (dossier) => {
    for (const aimed of aimedTurns(dossier)) {
      if (!isSurelyAimed(aimed)) continue
      const { turn } = aimed
      for (const { text, price } of turn.readings) {
        if (price) return [{ says: 'A price or a percentage', quote: quoteAround(text, price), at: turn.at }]
      }
    }
    return []
  },
  examples: {
    hit: [
      connected([[0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
      connected([
        [0, 'Our agency builds websites for small companies from € 900. Shall I send our price list?'],
      ]),
    ],
    miss: [
      connected([[0, 'We help small companies cut their energy costs. Would you like a free demo?']]),
      connected([
        [
          0,
          'About 30% of the eggs hatched this spring, Olive, and my daughter found a fox at the fence yesterday.',
        ],
      ]),
    ],
  },
}
