import { inviter } from '../exampleDossier.ts'
import { noteOf, pitches } from '../note.ts'
import { priceIn } from '../price.ts'
import type { Rule } from '../rule.ts'
import { quoteAround } from '../text/sentence.ts'

/** A link, a price or a percentage beside a pitch leaves no doubt that it is one. */
export const bringsLinkOrPrice: Rule = {
  id: 'note-brings-link-or-price',
  because: 'the note names a price or brings a link',
  points: 1,
  group: 'proof',
  stage: 'invitation',
  find: (dossier) => {
    const note = noteOf(dossier)
    if (!note || !pitches(note)) return []
    const links = note.links.map(({ quote }) => ({ says: 'A link that leads away from LinkedIn', quote }))
    const price = priceIn(note)
    return price
      ? [...links, { says: 'A price or a percentage', quote: quoteAround(note.text, price) }]
      : links
  },
  examples: {
    hit: [
      inviter('We help small companies cut costs by 30%. Book a free demo with our experts.'),
      inviter('Our agency designs websites for your business: https://webs.example/offer free quote!'),
    ],
    miss: [
      inviter('Your talk at https://fair.example made me curious: how did you get to 30%?'),
      inviter('We help small companies cut their costs. Book a free demo with our experts.'),
    ],
  },
}
