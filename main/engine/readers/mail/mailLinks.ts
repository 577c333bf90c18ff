import { isSameName, mainPart } from './bodyText.ts'
import { withoutPicture } from './digestPeople.ts'
import { isAccept, isOfTemplate, isSuggestion, type Link, slugOf, templateOf } from './links.ts'
import { linksOf, type MailItem } from './mailItem.ts'
import { kindOfTemplate, type MailKind } from './mailKind.ts'

/** The links that LinkedIn put into the main part of a mail. */
export function templateLinks(items: readonly MailItem[]): readonly Link[] {
  return linksOf(mainPart(items)).filter((link) => isOfTemplate(link) && !isSuggestion(link))
}

/** What a mail is for, by its links alone; null for those that have nothing to tell. */
export function kindOfLinks(links: readonly Link[]): MailKind | null {
  for (const link of links) {
    const kind = kindOfTemplate(templateOf(link) ?? '')
    if (kind !== 'other') return kind
  }
  return links.some(isAccept) ? 'invitation' : null
}

/**
 * The profile that belongs to a name: of the first link that stands on it, else the only one there is. A link that
 * names its template comes before one that the sender may have typed.
 * @returns how many there are when it cannot be told, at least 2; null when there is none
 */
export function slugOfName(links: readonly Link[], name: string): string | number | null {
  const profiles = links.filter((link) => slugOf(link) !== null)
  const marked = profiles.filter((link) => templateOf(link) !== null)
  const slugs = new Set((marked.length > 0 ? marked : profiles).map(slugOf))
  const named = profiles.find((link) => isSameName(withoutPicture(link.text), name))
  if (named !== undefined) return slugOf(named)
  const [only = null] = slugs
  return slugs.size > 1 ? slugs.size : only
}

/** Without the owner's own profile, which some mails have at their head. */
export function withoutOwner(links: readonly Link[], name: string, owner: string): readonly Link[] {
  return isSameName(name, owner) ? links : links.filter(({ text }) => !isSameName(text, owner))
}
