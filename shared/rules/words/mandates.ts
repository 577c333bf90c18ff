import type { WordList } from '../text/intent.ts'

/** How posts are offered at length, or to somebody who already applied. */
export const mandates: WordList = {
  recruits: {
    plain: [
      'on the hunt|lookout for',
      'succeed|succession|successor ..4 him|her|them|in|of|to|for',
      'nachfolge|nachfolger|nachfolgerin ..4 fur|als|gesucht|des|der',
      'days ..1 off|leave|vacation|holiday|pto',
      'what you|we ..1 ll|will|d|would ..1 do|get|like|offer|need',
      'what we|i look|are|re ..1 for',
      'centre|clinique|mairie|commune|hopital|ecole|ville|association ..4 cherche|recherche|recrute ..1 un|une',
      'estou|estamos a|em ..1 procura ..1 de|dum|duma',
      'your|the application ..3 for|to|as|at',
    ],
  },
}
