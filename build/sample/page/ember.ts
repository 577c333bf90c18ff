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

/** A card of the layout of 2018 and 2019. */
export function g1Card(drawing: Drawing): Element {
  const { card, wording, direction } = drawing
  const name = fullName(card)
  const age = ageOf(drawing)
  return el(
    'li',
    { class: 'mn-invitation-card ember-view' },
    el('input', { type: 'checkbox', 'aria-label': name }),
    el('a', { href: profileAddress(card.slug), 'data-control-name': 'profile' }, picture(drawing)),
    el(
      'div',
      { class: 'mn-invitation-card__invite-details-container' },
      el(
        'a',
        { href: profileAddress(card.slug), 'data-control-name': 'profile' },
        el('span', { class: 'mn-person-info__name' }, name),
        sentence(drawing),
      ),
      el('p', { class: 'mn-person-info__occupation' }, headlineOf(drawing)),
      insights(drawing),
      age === null ? null : el('time', { class: 'time-badge' }, age),
    ),
    buttons(drawing),
    card.note === null ? null : el('p', { class: 'mn-invitation-card__message' }, withBreaks(card.note)),
    card.note === null || direction === 'sent'
      ? null
      : el('a', { href: 'https://www.linkedin.com/messaging/compose/' }, wording.reply(card.first)),
  )
}

/** A card of the layout from 2019 to the middle of 2025; the name stands there twice, once for screen readers. */
export function g2Card(drawing: Drawing): Element {
  const { card, wording, direction } = drawing
  const name = fullName(card)
  const age = ageOf(drawing)
  const href = profileAddress(card.slug)
  return el(
    'li',
    { class: 'invitation-card artdeco-list__item ember-view' },
    el(
      'div',
      { class: 'invitation-card__container' },
      el('a', { href, class: 'invitation-card__picture' }, picture(drawing)),
      el(
        'div',
        { class: 'invitation-card__details' },
        el(
          'span',
          { class: 'invitation-card__tvm-title' },
          el('div', {}, el('strong', {}, el('a', { href }, name)), sentence(drawing)),
        ),
        el('div', { class: 'invitation-card__subtitle' }, headlineOf(drawing)),
        insights(drawing),
        age === null ? null : el('time', { class: 'time-badge' }, age),
      ),
      buttons(drawing),
    ),
    card.note === null
      ? null
      : el(
          'div',
          { class: 'invitation-card__custom-message-container' },
          el(
            'p',
            { class: 'invitation-card__custom-message' },
            el('span', { class: 'lt-line-clamp__line' }, withBreaks(card.note)),
            el('a', { class: 'lt-line-clamp__more', href: `${HERE}#`, role: 'button' }, 'See more'),
          ),
          direction === 'sent'
            ? null
            : el('a', { href: 'https://www.linkedin.com/messaging/compose/' }, wording.reply(card.first)),
        ),
  )
}

function sentence(drawing: Drawing): Element | null {
  const text = sentenceOf(drawing)
  return text === null ? null : el('span', {}, ` ${text}`)
}

function insights(drawing: Drawing): Element | null {
  const mutual = mutualOf(drawing)
  const shared = sharedOf(drawing)
  if (mutual === null && shared === null) return null
  return el(
    'div',
    { class: 'member-insights' },
    mutual === null
      ? null
      : el('p', { class: 'member-insights__count' }, mutual.replace(/other mutual connections?$/, 'others')),
    shared === null ? null : el('div', {}, el('svg', { id: 'company-accent-4' }), el('p', {}, shared)),
  )
}

function buttons({ card, wording, direction }: Drawing): Element {
  const name = fullName(card)
  const button = (label: string, text: string) =>
    el(
      'div',
      {},
      el('button', { class: 'invitation-card__action-btn', 'aria-label': label }, el('span', {}, text)),
    )
  if (direction === 'sent') return el('div', {}, button(wording.withdrawLabel(name), wording.withdraw))
  return el(
    'div',
    {},
    button(wording.ignoreLabel(name), wording.ignore),
    button(wording.acceptLabel(name), wording.accept),
  )
}
