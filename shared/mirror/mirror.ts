import { type Dossier, emptyDossier } from '../model/dossier.ts'
import { bareInvitation } from '../model/invitation.ts'
import type { Owner } from '../model/person.ts'
import type { Weighing } from '../model/weighing.ts'
import type { Mirrored } from '../results.ts'
import { look } from '../rules/look.ts'
import { weigh, withoutHeaviest } from '../rules/weigh.ts'

/**
 * What the judge says of a note that the owner sends: it is held up to the same rules as the notes that they get.
 * @param dossier as `draftDossier` makes it, with the words that are misspelt in the note
 * @param weighing as the owner weighs. What was learned is left out: it is about people, and nothing is known of this one.
 */
export function mirror(dossier: Dossier, weighing: Weighing, now: Date): Mirrored {
  const seen = look(dossier, 'invitation', now)
  const unlearned = { ...weighing, learned: [] }
  return {
    text: dossier.received.at(-1)?.note ?? '',
    verdict: weigh(seen, 'invitation', unlearned),
    without: withoutHeaviest(seen, 'invitation', unlearned),
  }
}

/** The note as its reader gets it, from somebody of whom nothing is known: no tie speaks for it, and none is missed. */
export function draftDossier(note: string, owner: Owner): Dossier {
  return {
    person: { key: 'draft', name: owner.name ?? '', url: null, headline: null, company: null },
    ...emptyDossier,
    owner,
    received: [{ ...bareInvitation, id: 'draft', note }],
  }
}
