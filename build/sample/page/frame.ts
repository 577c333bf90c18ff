import { type Element, el } from './markup.ts'
import type { Direction, PageLanguage, Wording } from './wording.ts'

export type Layout = 'g1' | 'g2' | 'g3' | 'g4'

export type Frame = {
  readonly layout: Layout
  readonly direction: Direction
  readonly language: PageLanguage
  readonly wording: Wording
  readonly shown: number | null
  readonly others: number
}

const SITE = 'https://www.linkedin.com'

/** The address of the page. */
export function addressOf(direction: Direction): string {
  return `${SITE}/mynetwork/invitation-manager/${direction}/`
}

/** LinkedIn's page around the cards, with all that is on it and is no invitation. */
export function frame(cards: readonly Element[], given: Frame): Element {
  const { layout, language, wording } = given
  return el(
    'html',
    { lang: language },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('title', {}, `(2) ${wording.title} | LinkedIn`),
      el('style', {}, 'main{overflow:auto}.hidden{position:absolute;clip:rect(0,0,0,0)}'),
      el(
        'script',
        {},
        'window.__data="{\\"invitationId\\":\\"7999\\",\\"publicIdentifier\\":\\"island-person\\"}"',
      ),
    ),
    el('body', {}, ...topOfPage(), main(cards, given), ...bottomOfPage(layout)),
  )
}

function topOfPage(): Element[] {
  const link = (path: string, text: string) => el('li', {}, el('a', { href: `${SITE}${path}` }, text))
  return [
    el('h2', { class: 'hidden' }, '0 notifications'),
    el(
      'nav',
      {},
      el(
        'ul',
        {},
        link('/feed/', 'Home'),
        link('/mynetwork/', 'My Network'),
        link('/messaging/', 'Messaging'),
        link('/in/owner-of-this-page/', 'Me'),
      ),
    ),
    el(
      'div',
      { class: 'artdeco-global-alert' },
      el('p', {}, 'This site uses cookies.'),
      el('button', {}, 'Accept'),
    ),
  ]
}

function main(cards: readonly Element[], given: Frame): Element {
  const { direction, wording, shown, layout } = given
  const tab = direction === 'sent' ? wording.people : wording.all
  const pills =
    shown === null
      ? null
      : el(
          'div',
          {},
          el('a', { href: addressOf(direction), 'aria-current': 'true' }, `${tab} (${wording.count(shown)})`),
        )
  const list = layout === 'g1' || layout === 'g2' ? emberList(cards, given) : sduiList(cards, given)
  return el(
    'main',
    { id: 'workspace' },
    el(
      'div',
      {},
      el('p', {}, wording.title),
      el(
        'nav',
        {},
        el(
          'ul',
          {},
          el('li', {}, el('a', { href: addressOf('received') }, wording.received)),
          el('li', {}, el('a', { href: addressOf('sent') }, wording.sent)),
        ),
      ),
    ),
    pills,
    list,
    el('h2', {}, wording.suggestions),
    suggestion('Someone Else', 'someone-else', wording),
  )
}

function sduiList(cards: readonly Element[], { direction, layout, others, wording }: Frame): Element {
  const screen = direction === 'sent' ? 'InvitationSentWithType' : 'InvitationReceivedWithType'
  const column =
    layout === 'g3'
      ? { componentkey: 'InvitationManagerPage_InvitationsList' }
      : { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn' }
  const items = [...cards, ...otherCards(others, direction, wording), ...accepted(direction)]
  return el(
    'div',
    { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.mynetwork.invitations.${screen}` },
    el('div', column, ...items.flatMap((item) => [el('hr', { role: 'presentation' }), item])),
  )
}

function emberList(cards: readonly Element[], { direction, layout, others, wording }: Frame): Element {
  const classes = layout === 'g1' ? 'mn-invitation-list' : 'mn-invitation-list artdeco-list'
  const extra = otherCards(others, direction, wording).map((item) =>
    el('li', { class: layout === 'g1' ? 'mn-invitation-card' : 'invitation-card' }, ...item.inside),
  )
  return el('ul', { class: classes }, ...cards, ...extra)
}

/** A newsletter, a page and an event by turns; the inviter's profile may be linked. */
function otherCards(count: number, direction: Direction, wording: Wording): Element[] {
  if (direction === 'sent') return []
  const isGerman = wording.accept === 'Annehmen'
  return Array.from({ length: count }, (_, index) => {
    const thing = `Imaginary Weekly ${index + 1}`
    const page = { href: `${SITE}/company/imaginary-cloud-${index}/` }
    const target = { href: `${SITE}/newsletters/imaginary-weekly-${index}/` }
    const inviter = el(
      'a',
      { href: `${SITE}/in/newsletter-fan-${index}/` },
      el('strong', {}, `Newsletter Fan ${index}`),
    )
    const from = index % 2 === 0 ? el('a', page, el('strong', {}, 'Imaginary Cloud')) : inviter
    const link = el(
      'a',
      index % 3 === 1 ? { href: `${SITE}/events/${700 + index}/` } : target,
      el('strong', {}, thing),
    )
    const line = isGerman
      ? el('p', {}, from, ' hat Sie eingeladen, ', link, ' zu abonnieren')
      : el(
          'p',
          {},
          from,
          index % 3 === 1 ? ' invited you to an event ' : ' invited you to subscribe to ',
          link,
        )
    return el(
      'div',
      { role: 'listitem' },
      el('p', {}, 'Newsletter • Monthly'),
      line,
      el('div', {}, el('button', { 'aria-label': `Ignore invitation for ${thing}` }, wording.ignore)),
      el('div', {}, el('button', { 'aria-label': `Accept invitation for ${thing}` }, wording.accept)),
    )
  })
}

/** What stays in the list of an invitation that was just accepted. */
function accepted(direction: Direction): Element[] {
  if (direction === 'sent') return []
  return [
    el(
      'div',
      { role: 'listitem' },
      el('p', {}, el('a', { href: `${SITE}/in/new-friend/` }, 'New Friend'), ' is now a connection'),
    ),
  ]
}

function suggestion(name: string, slug: string, wording: Wording): Element {
  return el(
    'div',
    { role: 'listitem' },
    el('a', { href: `${SITE}/in/${slug}/` }, el('p', {}, name), el('p', {}, 'Designer')),
    el('button', { 'aria-label': wording.connectLabel(name) }, wording.connect),
  )
}

function bottomOfPage(layout: Layout): Element[] {
  return [
    el('footer', {}, el('p', {}, 'About'), el('p', {}, 'Accessibility')),
    el(
      'aside',
      { class: layout === 'g1' || layout === 'g2' ? 'msg-overlay-container' : 'f7a8', id: 'msg-overlay' },
      el('p', {}, 'Messaging'),
      el(
        'ul',
        {},
        el(
          'li',
          {},
          el('a', { href: `${SITE}/in/chat-partner/` }, 'Chat Partner'),
          el('p', {}, 'Chat: See you!'),
        ),
      ),
    ),
  ]
}
