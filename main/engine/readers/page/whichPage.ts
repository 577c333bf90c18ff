import { quote } from '../quote.ts'
import { SourceError } from '../source.ts'
import { readLabel } from './labels.ts'
import { linkedSlug } from './links.ts'
import { linesOf } from './pageLines.ts'
import { attribute, elementsOf, hasClass, type PageElement, type PageTree, textOf } from './pageTree.ts'
import { saysSent } from './words.ts'

/** Which list of invitations a page is. */
export type WhichPage = { readonly direction: 'incoming' | 'outgoing' }

const LIST = 'Open My Network, then Manage invitations, and save that page.'

/** The sentence for a page that is something else. */
export function unknownPage(shown: string, what: string, advice: string = LIST): SourceError {
  return new SourceError(
    'unknown-page',
    `${shown} is not LinkedIn's list of invitations but ${what}. ${advice}`,
  )
}

/** The sentence for the page of the owner's connections. */
export function connectionsPage(shown: string): SourceError {
  return unknownPage(
    shown,
    'the page of your connections',
    "Doorman reads Connections.csv from LinkedIn's export for that.",
  )
}

/**
 * Tells the page by its address, LinkedIn's name for the screen, the labels of its buttons, and the classes of older
 * layouts, in this order; the labels decide between received and sent.
 *
 * Throws SourceError for any other page, saying what it seems to be.
 */
export function whichPage(tree: PageTree, address: string | null, shown: string): WhichPage {
  const elements = elementsOf(tree.nodes)
  const byAddress = address === null ? null : pageAt(address)
  if (byAddress !== null) refuse(byAddress, shown, tree, elements)

  const labels = elements.map((element) => readLabel(attribute(element, 'aria-label')))
  const people = labels.filter((label) => label !== null && label.of !== 'other' && label.name !== null)
  const answers = people.filter((label) => label?.action !== 'withdraw').length
  const withdrawals = people.length - answers

  if (people.length === 0 && elements.some(isPassword)) refuse({ page: 'login' }, shown, tree, elements)
  const byScreen = screenOf(elements)
  const known = byAddress ?? byScreen
  if (byScreen !== null) refuse(byScreen, shown, tree, elements)
  if (known === null && isProfile(tree, elements)) refuse({ page: 'profile' }, shown, tree, elements)

  if (withdrawals > answers) return { direction: 'outgoing' }
  if (answers > withdrawals) return { direction: 'incoming' }
  if (known?.page === 'invitations') return { direction: known.direction }
  if (elements.some(isOldList)) {
    const isSent = labels.some((label) => label?.action === 'withdraw') || hasSentAges(tree)
    return { direction: isSent ? 'outgoing' : 'incoming' }
  }
  refuse(guess(elements), shown, tree, elements)
  throw otherPage(shown)
}

type Page =
  | { readonly page: 'invitations'; readonly direction: 'incoming' | 'outgoing' }
  | { readonly page: 'profile' | 'connections' | 'login' | 'linkedin' }
  | { readonly page: 'elsewhere'; readonly host: string }

function refuse(found: Page, shown: string, tree: PageTree, elements: readonly PageElement[]): void {
  switch (found.page) {
    case 'invitations':
      return
    case 'profile': {
      const name = headingOf(tree, elements)
      throw unknownPage(shown, name === '' ? 'a profile' : `the profile of ${quote(name)}`)
    }
    case 'connections':
      throw connectionsPage(shown)
    case 'login':
      throw unknownPage(
        shown,
        "LinkedIn's page to sign in",
        'Sign in with your browser, open the list of invitations, and save that page.',
      )
    case 'linkedin':
      throw otherPage(shown)
    case 'elsewhere':
      throw unknownPage(
        shown,
        found.host === '' ? 'a page of another site' : `a page of ${quote(found.host)}`,
      )
  }
}

function otherPage(shown: string): SourceError {
  return unknownPage(shown, 'another page of LinkedIn')
}

/** Null when the address tells nothing, as that of a saved file. */
function pageAt(address: string): Page | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, pathname } = new URL(address)
  if (!/^https?:$/.test(protocol)) return null
  if (!/(?:^|\.)linkedin\.com$/i.test(hostname)) return { page: 'elsewhere', host: hostname }
  if (/^\/mynetwork\/(?:invitation-manager|invitations)\/sent\b/i.test(pathname)) {
    return { page: 'invitations', direction: 'outgoing' }
  }
  if (/^\/mynetwork\/(?:invitation-manager|invitations)\b/i.test(pathname)) {
    return { page: 'invitations', direction: 'incoming' }
  }
  if (/^\/mynetwork\/invite-connect\/connections\b/i.test(pathname)) return { page: 'connections' }
  if (/^\/in\//i.test(pathname)) return { page: 'profile' }
  if (/^\/(?:uas\/login|login|authwall|checkpoint)\b/i.test(pathname)) return { page: 'login' }
  return { page: 'linkedin' }
}

function screenOf(elements: readonly PageElement[]): Page | null {
  for (const element of elements) {
    const screen = attribute(element, 'data-sdui-screen')
    if (/\bInvitationReceived/i.test(screen)) return { page: 'invitations', direction: 'incoming' }
    if (/\bInvitationSent/i.test(screen)) return { page: 'invitations', direction: 'outgoing' }
    if (/\bmynetwork\.Connections\b/i.test(screen)) return { page: 'connections' }
  }
  return null
}

function isPassword(element: PageElement): boolean {
  return element.tag === 'input' && attribute(element, 'type').toLowerCase() === 'password'
}

function isOldList(element: PageElement): boolean {
  return hasClass(element, 'mn-invitation-list') || hasClass(element, 'invitation-card')
}

function hasSentAges(tree: PageTree): boolean {
  return linesOf(tree, null).some(({ text }) => saysSent(text))
}

/** A profile's title is its heading; the owner may have been invited by that very person. */
function isProfile(tree: PageTree, elements: readonly PageElement[]): boolean {
  const title = elements.find(({ tag }) => tag === 'title')
  if (title === undefined) return false
  const name = textOf(tree, title)
    .replace(/^\(\d+\) /, '')
    .replace(/ \| LinkedIn$/, '')
  return (
    name !== '' &&
    !elements.some(isOldList) &&
    name === headingOf(tree, elements) &&
    hasProfileParts(elements)
  )
}

function hasProfileParts(elements: readonly PageElement[]): boolean {
  return elements.some(
    (element) =>
      hasClass(element, 'pv-top-card') ||
      /profile/i.test(attribute(element, 'data-sdui-screen')) ||
      /^profile-/i.test(attribute(element, 'data-view-name')) ||
      attribute(element, 'id') === 'profile-content',
  )
}

function headingOf(tree: PageTree, elements: readonly PageElement[]): string {
  const heading = elements.find(({ tag }) => tag === 'h1')
  return heading === undefined ? '' : textOf(tree, heading)
}

function guess(elements: readonly PageElement[]): Page {
  const isConnections = elements.some(
    (element) =>
      attribute(element, 'componentkey').startsWith('ConnectionCard_') ||
      hasClass(element, 'mn-connection-card'),
  )
  if (isConnections) return { page: 'connections' }
  const isLinkedIn = elements.some(
    (element) => linkedSlug(element) !== null || /\blinkedin\.com\b/i.test(attribute(element, 'href')),
  )
  return isLinkedIn ? { page: 'linkedin' } : { page: 'elsewhere', host: '' }
}
