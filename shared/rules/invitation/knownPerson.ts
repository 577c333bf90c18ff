import type { Dossier } from '../../model/dossier.ts'
import type { TieKind } from '../../model/tie.ts'
import { yearsSince } from '../dates.ts'
import { count } from '../evidence.ts'
import { inviter, said, tie } from '../exampleDossier.ts'
import { FADING_YEARS } from '../limits.ts'
import type { Evidence, Rule } from '../rule.ts'
import { tieEvidence } from '../tieEvidence.ts'

/**
 * The essay: only someone "with whom you have communicated recently (your boss from 6 years ago doesn't count)"
 * may come with a stock sentence. So the points fade with the age of the last message. Recommendations, endorsements
 * and an entry in the address book show as well that the two have met.
 */
export const knownPerson: Rule = {
  id: 'known-person',
  because: 'you have had to do with each other',
  points: -8,
  group: 'favour',
  stage: 'invitation',
  find: (dossier, now) => [...exchanged(dossier, now), ...tieEvidence(dossier, PROVES)],
  examples: {
    hit: [
      inviter(null, {
        messages: [said('you', 20, 'Is the boat dry by now?'), said('them', 21, 'Nearly, come and see it.')],
      }),
      inviter(null, { ties: [tie('wrote-to-each-other', '2024-03-20T10:00:00Z', 0.9)] }),
      inviter(null, { ties: [tie('recommendation', '2024-03-20T10:00:00Z', 0.85)] }),
      inviter(null, { ties: [tie('address-book', null, 0.7)] }),
    ],
    miss: [
      inviter(null),
      inviter(null, {
        messages: [
          { ...said('you', 0, 'The report, please.'), at: '2018-03-01T10:00:00Z' },
          { ...said('them', 0, 'On your desk.'), at: '2018-03-02T10:00:00Z' },
        ],
      }),
      inviter(null, { ties: [tie('colleague', null, 0.7)] }),
      inviter(null, { messages: [said('them', 3, 'Hello? We help small companies grow their sales.')] }),
    ],
  },
}

function exchanged({ messages }: Dossier, now: Date): readonly Evidence[] {
  if (messages.length < 2) return []
  const typed = messages.filter(({ kind }) => kind === 'typed')
  const last = typed.at(-1)
  if (!last || !typed.some(({ from }) => from === 'you') || !typed.some(({ from }) => from === 'them'))
    return []
  const strength = fresh(last.at, now)
  if (strength <= 0) return []
  const says = `The last of ${count(typed.length, 'message')} between you`
  return [{ says, at: last.at, strength }]
}

/** 1 within the first year, then falling to 0 at `FADING_YEARS`. */
function fresh(at: string, now: Date): number {
  const years = yearsSince(at, now) ?? FADING_YEARS
  return Math.min(1, (FADING_YEARS - years) / (FADING_YEARS - 1))
}

/** What each kind of tie proves; its own strength already holds its age. What the owner sent is judged elsewhere. */
const PROVES: Readonly<Partial<Record<TieKind, number>>> = {
  'wrote-to-each-other': 1,
  recommendation: 1,
  'address-book': 1,
  endorsement: 1,
  'brought-you': 1,
  'you-follow': 1,
  'you-wrote': 0.75,
  connected: 0.6,
  'they-wrote': 0.25,
}
