import {
  ageOf,
  type Drawing,
  fullName,
  HERE,
  headlineOf,
  mutualOf,
  picture,
  profileAddress,
  sentenceOf,
  sharedOf,
  withBreaks,
} from './cardParts.ts'
import { type Element, el } from './markup.ts'

/** A card of the layout with named parts (from the middle of 2025), or of the bare one of 2026. */
export function sduiCard(drawing: Drawing, layout: 'g3' | 'g4'): Element {
  const { card, direction } = drawing
  const row = direction === 'sent' ? sentRow(drawing) : receivedRow(drawing, layout)
  const item = el(
    'div',
    { role: 'listitem', componentkey: `urn:li:invitation:${card.number}` },
    row,
    noteRow(drawing),
  )
  if (layout === 'g3') return el('div', {}, el('div', { 'data-view-name': 'pending-invitation' }, item))
  if (direction === 'sent') return item
  return el('div', {}, el('div', { 'data-display-contents': 'true' }, item))
}

function receivedRow(drawing: Drawing, layout: 'g3' | 'g4'): Element {
  const { card, wording } = drawing
  const name = fullName(card)
  const sentence = sentenceOf(drawing)
  const mutual = mutualOf(drawing)
  const shared = sharedOf(drawing)
  const age = ageOf(drawing)
  return el(
    'div',
    { class: 'a1b2' },
    el(
      'a',
      { href: profileAddress(card.slug) },
      el('div', {}, el('figure', {}, badge(`View ${name}’s profile`), picture(drawing))),
    ),
    el(
      'div',
      {},
      el(
        'p',
        {},
        el('a', { href: profileAddress(card.slug) }, el('strong', {}, name)),
        badge('Verified'),
        ' ',
        sentence === null ? null : el('span', {}, sentence),
      ),
      el('div', {}, el('p', { class: 'c3d4' }, el('span', {}, headlineOf(drawing)))),
      mutual === null
        ? null
        : el('div', {}, el('svg', { id: 'link-small' }), el('p', {}, el('span', {}, mutual))),
      shared === null
        ? null
        : el('div', {}, el('svg', { id: 'company-accent-4' }), el('p', {}, el('span', {}, shared))),
      age === null ? null : el('p', {}, el('span', {}, age)),
    ),
    el(
      'div',
      layout === 'g3' ? { 'data-view-name': 'invitation-action' } : {},
      el(
        'div',
        {},
        el('button', { 'aria-label': wording.ignoreLabel(name) }, el('span', {}, wording.ignore)),
      ),
      el('div', {}, acceptButton(drawing)),
    ),
  )
}

/** Where the inviter follows the owner, the button is a link. */
function acceptButton({ card, wording }: Drawing): Element {
  const label = wording.acceptLabel(fullName(card))
  const text = el('span', {}, wording.accept)
  return card.follows
    ? el('a', { href: HERE, 'aria-label': label }, text)
    : el('button', { 'aria-label': label }, text)
}

/** The name is no link here, and the note stands below Withdraw. */
function sentRow(drawing: Drawing): Element {
  const { card, wording } = drawing
  const age = ageOf(drawing)
  return el(
    'div',
    { class: 'a1b2' },
    el('a', { href: profileAddress(card.slug) }, el('figure', {}, picture(drawing))),
    el(
      'div',
      {},
      el('p', {}, fullName(card)),
      el('p', {}, headlineOf(drawing)),
      age === null ? null : el('p', {}, age),
    ),
    el(
      'div',
      {},
      el(
        'a',
        { href: 'https://www.linkedin.com/', 'aria-label': wording.withdrawLabel(fullName(card)) },
        el('span', {}, wording.withdraw),
      ),
    ),
  )
}

function noteRow({ card, wording, direction }: Drawing): Element | null {
  if (card.note === null) return null
  const more = el('button', { 'data-testid': 'expandable-text-button', 'aria-hidden': 'true' }, wording.more)
  const box = el('span', { 'data-testid': 'expandable-text-box', class: 'e5f6' }, withBreaks(card.note), more)
  const href = `https://www.linkedin.com/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A${card.number}&trk=example`
  return el(
    'div',
    {},
    el(
      'div',
      {},
      el('p', {}, box),
      direction === 'sent' ? null : el('a', { href }, wording.reply(card.first)),
    ),
  )
}

function badge(label: string): Element {
  return el('svg', { role: 'img', 'aria-label': label, width: '10', height: '10' })
}
