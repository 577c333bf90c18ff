import { aimedTurns } from '../aims.ts'
import { turns } from '../conversation.ts'
import { connected, said } from '../exampleDossier.ts'
import { SHORT_TEXT } from '../limits.ts'
import type { Rule } from '../rule.ts'

/** Greetings, thanks and birthday wishes are what connections are for. */
export const onlyCourtesies: Rule = {
  id: 'only-courtesies',
  because: 'they only ever greeted you',
  points: -2,
  group: 'favour',
  stage: 'connection',
  find: (dossier) => {
    const said = turns(dossier)
    if (said.some(({ length }) => length > SHORT_TEXT) || aimedTurns(dossier).length > 0) return []
    // The note belongs to the invitation, not to what they wrote afterwards.
    const theirs = dossier.messages.filter(({ from, kind }) => from === 'them' && kind !== 'note')
    const unread = said.length === 0 && theirs.some(({ kind }) => kind === 'typed')
    if (theirs.length === 0 || unread) return []
    return said.length > 0
      ? [{ says: `Never more than ${SHORT_TEXT} characters at a time` }]
      : [{ says: 'Nothing but texts that LinkedIn offers as a button' }]
  },
  examples: {
    hit: [
      connected([[0, 'Thank you for connecting, Olive!']]),
      connected([], { messages: [said('them', 30, 'Happy birthday!', 'one-tap')] }),
    ],
    miss: [
      connected([]),
      connected([], { messages: [said('them', 0, 'Hi Olive, we met at the fair in Tolby.', 'note')] }),
      connected([[0, 'We help small companies cut their energy costs by 30%. Would you like a free demo?']]),
    ],
  },
}
