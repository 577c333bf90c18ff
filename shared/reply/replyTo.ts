import type { Dossier } from '../model/dossier.ts'
import { fillReply } from './fillReply.ts'
import { firstName } from './firstName.ts'
import type { ReplyLanguage, ReplyTemplate } from './replyLanguages.ts'
import { standardReplies } from './standardReplies.ts'

export type Reply = { readonly language: ReplyLanguage; readonly text: string }

/**
 * The reply that asks somebody why they want to connect.
 * @param language null for that of their note where the owner has a template in it, else English
 * @param templates the owner's own; a language without one has the text that Doorman brings
 */
export function replyTo(
  dossier: Dossier,
  language: ReplyLanguage | null,
  templates: readonly ReplyTemplate[],
): Reply {
  const spoken = language ?? languageOfNote(dossier, templates)
  const own = templates.find((one) => one.language === spoken)
  const { person, owner } = dossier
  const values = { first: firstName(person.name), owner: owner.name ?? '', company: person.company ?? '' }
  return { language: spoken, text: fillReply(own?.text ?? standardReplies[spoken], values) }
}

function languageOfNote({ noteLanguage }: Dossier, templates: readonly ReplyTemplate[]): ReplyLanguage {
  return templates.find(({ language }) => language === noteLanguage)?.language ?? 'en'
}
