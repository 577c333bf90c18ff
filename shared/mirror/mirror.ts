import { type Dossier, emptyDossier } from '../model/dossier.ts'
import { bareInvitation } from '../model/invitation.ts'
import type { Owner } from '../model/person.ts'
import type { Mirrored } from '../results.ts'
import { judge, without } from '../rules/judge.ts'

/**
 * What the judge says of a note that the owner sends: it is held up to the same rules as the notes that they get.
 * @param dossier as `draftDossier` makes it, with the words that are misspelt in the note
 */
export function mirror(dossier: Dossier, now: Date): Mirrored {
  return {
    text: dossier.received.at(-1)?.note ?? '',
    verdict: judge(dossier, 'invitation', now),
    without: without(dossier, 'invitation', now),
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
