import { profileSlug } from '../identity.ts'

/** A link of a mail, with the text or the picture's description that it stands on. */
export type Link = { readonly href: string; readonly text: string }

const HOST = /^https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com(?=[/?#:]|$)/i

export function isLinkedIns(href: string): boolean {
  return HOST.test(href)
}

/** The slug of a link to a profile; null for every other link. Nothing else of the link is kept. */
export function slugOf({ href }: Link): string | null {
  const slug = isLinkedIns(href) ? profileSlug(href) : null
  if (slug === null || /[?&#;=:%/\s]/.test(slug)) return null
  return slug
}

const NUMBER = /invitationId(?:=|\/|%3D|%2F)(\d{1,25})(?!\d)/i

/** LinkedIn's number of the invitation that a link answers; null for every other link. */
export function numberOf({ href }: Link): string | null {
  return isLinkedIns(href) ? (NUMBER.exec(href)?.[1] ?? null) : null
}

/** True for a link that accepts an invitation. It is never opened. */
export function isAccept({ href }: Link): boolean {
  return isLinkedIns(href) && /invite-accept|accept-invitation|ek=\w*guest/i.test(href)
}

/** True for a link that LinkedIn put into its mail, unlike one that somebody typed. */
export function isOfTemplate({ href }: Link): boolean {
  return isLinkedIns(href) && /\/comm\/|[?&;](?:trk=eml-|midToken=|ek=)|invitationId/i.test(href)
}

const TEMPLATE = /[?&;](?:trk=eml-|ek=)([a-z0-9_]+)/i

/** The name of the mail's template, which is kept in its links even where the header is gone. */
export function templateOf({ href }: Link): string | null {
  return isLinkedIns(href) ? (TEMPLATE.exec(href)?.[1] ?? null) : null
}

/** True for links to people whom LinkedIn suggests at the end of a mail. */
export function isSuggestion({ href }: Link): boolean {
  return /[?&;]trk=[^&]*(?:pymk|suggest|recommend)/i.test(href)
}
