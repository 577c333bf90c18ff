import type { Misspelt } from '../../model/dossier.ts'
import { inviter } from '../exampleDossier.ts'
import { invitationOf } from '../note.ts'
import type { Rule } from '../rule.ts'

/** One slip happens to everybody; from so many on, nobody read it through. */
const CARELESS = 3

/** What one slip or two earn of the rule's points. */
const A_SLIP = 0.5

const MOST_SHOWN = 5

const says = ({ word, suggestion }: Misspelt): string =>
  suggestion === null ? `"${word}" is not a word` : `"${word}", for "${suggestion}"`

/** The essay: "Check your spelling!", itself misspelt for fun. So it weighs little. */
export const misspelled: Rule = {
  id: 'misspelled',
  because: 'their note has misspelt words',
  points: 2,
  group: 'manner',
  stage: 'invitation',
  find: (dossier) => {
    if (dossier.misspelt.length === 0) return []
    const note = invitationOf(dossier)?.note ?? ''
    const slips = dossier.misspelt.filter(({ word }) => note.includes(word))
    const strength = slips.length >= CARELESS ? 1 : A_SLIP
    return slips.slice(0, MOST_SHOWN).map((slip) => ({ says: says(slip), quote: slip.word, strength }))
  },
  examples: {
    hit: [
      inviter('I recieve your posts every week.', {
        misspelt: [{ word: 'recieve', suggestion: 'receive' }],
      }),
      inviter('We garantee profesional sucess', {
        misspelt: [
          { word: 'garantee', suggestion: 'guarantee' },
          { word: 'profesional', suggestion: 'professional' },
          { word: 'sucess', suggestion: 'success' },
        ],
      }),
    ],
    miss: [
      inviter('I receive your posts every week.'),
      inviter('Another note.', { misspelt: [{ word: 'recieve', suggestion: 'receive' }] }),
      inviter(null),
    ],
  },
}
