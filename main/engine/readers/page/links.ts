import { profileSlug } from '../identity.ts'
import { attribute, type PageElement } from './pageTree.ts'

const SITE = 'https://www.linkedin.com'

/** The slug of the profile an element links to, its address whole or as on LinkedIn's own pages; else null. */
export function linkedSlug(element: PageElement): string | null {
  const path = linkedPath(element)
  return path === null || !/^\/(?:comm\/|mwlite\/)?in\//i.test(path) ? null : profileSlug(`${SITE}${path}`)
}

/** Whether an element links to a page, newsletter, event or group. */
export function linksElsewhere(element: PageElement): boolean {
  return /^\/(?:company|showcase|school|newsletters|events|groups)\//i.test(linkedPath(element) ?? '')
}

/** LinkedIn's number of the invitation in a link that answers it. */
export function linkedNumber(element: PageElement): string | null {
  const href = attribute(element, 'href')
  return /[?&]invitation=urn(?::|%3A)li(?::|%3A)fsd_invitation(?::|%3A)(\d{1,30})/i.exec(href)?.[1] ?? null
}

export function isMessageLink(element: PageElement): boolean {
  return /^\/messaging\//i.test(linkedPath(element) ?? '')
}

/** The path of a link on LinkedIn, with whatever follows it; null for links elsewhere, and for what is no link. */
function linkedPath(element: PageElement): string | null {
  if (element.tag !== 'a') return null
  const href = attribute(element, 'href').trim()
  if (href.startsWith('/') && !href.startsWith('//')) return href
  return /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)*linkedin\.com(?::\d+)?(\/.*)$/is.exec(href)?.[1] ?? null
}
