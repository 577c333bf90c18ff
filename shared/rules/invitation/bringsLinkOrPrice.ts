import { inviter } from '../exampleDossier.ts'
import { noteOf, pitches } from '../note.ts'
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
    return note.price
      ? [...links, { says: 'A price or a percentage', quote: quoteAround(note.text, note.price) }]
      : links
  },
  examples: {
    hit: [
      inviter('We help small companies cut costs by 30%. Book a free demo with our experts.'),
      inviter('Our agency designs websites for your business: https://webs.example/offer free quote!'),
    ],
    miss: [
      inviter('Hi Olive, your talk in Tolby was a joy. How did you get your glaze to shrink by 30% only?'),
      inviter('We help small companies cut their costs. Book a free demo with our experts.'),
    ],
  },
}
