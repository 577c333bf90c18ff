import { inviter } from '../exampleDossier.ts'
import { noteOf } from '../note.ts'
import type { Rule } from '../rule.ts'
import { quoteAround } from '../text/sentence.ts'

/** The essay: "Be pithy, but be polite." Capitals and rows of marks are neither. */
export const shouting: Rule = {
  id: 'shouting',
  because: 'the note shouts',
  points: 2,
  group: 'manner',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note?.traits.loud) return []
    const quote = quoteAround(note.text, { start: 0, end: 0 }).trim()
    return [{ says: 'Words in capitals, or rows of exclamation marks or emoji', ...(quote ? { quote } : {}) }]
  },
  examples: {
    hit: [
      inviter('ADD ME NOW PLEASE, I DO NOT HAVE ALL DAY'),
      inviter('Accept me!!!! You will not regret it!!!!'),
    ],
    miss: [inviter('Hello Olive, NASA sent me! How are you?'), inviter('What a talk, thank you!!')],
  },
}
