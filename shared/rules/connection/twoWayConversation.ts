import { hasTalked } from '../conversation.ts'
import { count } from '../evidence.ts'
import { connected, said } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** People who talk with each other are no case for removal, however long ago it was. */
export const twoWayConversation: Rule = {
  id: 'two-way-conversation',
  because: 'the two of you talk',
  points: -6,
  group: 'favour',
  stage: 'connection',
  find: (dossier) => {
    if (!hasTalked(dossier)) return []
    const typed = dossier.messages.filter(({ kind }) => kind === 'typed')
    const last = typed.at(-1)
    return [
      { says: `The last of ${count(typed.length, 'message')} to and fro`, ...(last ? { at: last.at } : {}) },
    ]
  },
  examples: {
    hit: [
      connected([], {
        messages: [
          said('them', 0, 'Is the old kiln still for sale?'),
          said('you', 1, 'It is, but it needs a new door.'),
          said('them', 1, 'My brother welds, that can be done.'),
          said('you', 2, 'Then come by on Saturday at ten.'),
        ],
      }),
      connected([], {
        messages: [
          said('you', 0, 'How did the nest count go this year?'),
          said('them', 1, 'Forty pairs, six more than last time!'),
          said('you', 2, 'Wonderful, I had feared for the south slope.'),
          said('them', 3, 'The fence helped.'),
        ],
      }),
    ],
    miss: [
      connected([], { messages: [said('them', 0, 'We help companies.'), said('you', 1, 'No thanks.')] }),
      connected([
        [0, 'Hello?'],
        [4, 'Are you there?'],
      ]),
    ],
  },
}
