import { inviter } from '../exampleDossier.ts'
import { invitationOf, noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { isBareGreeting, isStock } from '../stock.ts'

/** A greeting and a plea to be accepted are the stock sentence in other words. */
export const bareGreeting: Rule = {
  id: 'bare-greeting',
  because: 'their note only greets and asks to connect',
  points: 5,
  group: 'silence',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    return note && isBareGreeting(note) && !isStock(note)
      ? [
          {
            says: 'Nothing but a greeting and a plea to be accepted',
            quote: invitationOf(dossier)?.note?.trim() ?? '',
          },
        ]
      : []
  },
  examples: {
    hit: [inviter('Hello! Please accept my invitation. Thanks, Nil'), inviter('Hi Olive, happy to connect')],
    miss: [
      inviter('Hello! Please accept my invitation, I bake bread for the school you run.'),
      inviter('Hi Olive, your talk on tides was a joy.'),
    ],
  },
}
