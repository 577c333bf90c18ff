import type { AcceptanceFact } from '../fact.ts'
import { NOBODY, numbersIn } from './invitationLetter.ts'
import { bodyOf, type Letter, type Told } from './letter.ts'
import { slugOf } from './links.ts'
import { slugOfName, withoutOwner } from './mailLinks.ts'

/** Somebody accepted the owner's invitation. The first profile is theirs; later ones are suggestions. */
export function tellAcceptance(letter: Letter): Told {
  const { links, owner, name, at } = letter
  const theirs = withoutOwner(links, name, owner.name)
  const named = slugOfName(theirs, name)
  const first = theirs.map(slugOf).find((slug) => slug !== null) ?? null
  const slug = typeof named === 'number' ? first : named
  if (name === '' && slug === null) return NOBODY
  const fact: AcceptanceFact = {
    type: 'acceptance',
    owner,
    who: { slug, urn: null, email: null, name },
    at,
    headline: bodyOf(letter).headline,
    number: numbersIn(links)[0] ?? null,
  }
  return { facts: [fact], isClear: true }
}
