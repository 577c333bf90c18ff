import { turns } from '../conversation.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** A blank where a name belongs: the same text goes to everyone, and nobody read it first. */
export const unfilledTemplate: Rule = {
  id: 'unfilled-template',
  because: 'their text has a blank left unfilled',
  points: 2,
  group: 'address',
  stage: 'connection',
  find: (dossier) => {
    for (const { readings, at } of turns(dossier)) {
      for (const { blanks } of readings) {
        if (blanks.length > 0)
          return blanks.map((quote) => ({ says: 'A blank of a mass mailing', quote, at }))
      }
    }
    return []
  },
  examples: {
    hit: [
      connected([[0, 'Hi {{firstName}}, we help companies like yours.']]),
      connected([[0, 'Hello , it was great to come across ! I see you have been with for a while now.']]),
    ],
    miss: [
      connected([[0, 'Hello Olive, it was great to come across your garden!']]),
      connected([[0, 'Hello , how are you ?']]),
    ],
  },
}
