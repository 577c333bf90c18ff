import type { Shown } from '../shown.ts'
import type { Drawing } from './cardParts.ts'
import { g1Card, g2Card } from './ember.ts'
import { type Captured, captured, type Flavour } from './flavours.ts'
import { addressOf, frame, type Layout } from './frame.ts'
import { sduiCard } from './sdui.ts'
import { type Direction, type PageLanguage, wordings } from './wording.ts'

export type PageOptions = {
  /** LinkedIn's design: of 2018, of 2019 to 2025, with named parts (2025), bare (2026). */
  readonly layout: Layout
  readonly flavour: Flavour
  readonly direction: Direction
  readonly language: PageLanguage
  /** Milliseconds since 1970, UTC. */
  readonly capturedAt: number
  /** What the page says of how many there are; null for nothing. All cards, when left out. */
  readonly shown?: number | null
  /** Invitations to newsletters and events among them; 2 when left out, none on the page of those sent. */
  readonly others?: number
}

/**
 * LinkedIn's list of invitations with these cards on it, as a browser captures it: with a cookie banner, a person
 * who was just accepted, suggestions and chats around them. The same for the same input.
 */
export function pageOf(cards: readonly Shown[], options: PageOptions): Captured {
  const { layout, flavour, direction, language, capturedAt } = options
  const wording = wordings[language]
  const others = direction === 'sent' ? 0 : (options.others ?? 2)
  const shown = options.shown === undefined ? cards.length + others : options.shown
  const drawn = cards.map((card) => {
    const drawing: Drawing = { card, wording, direction, capturedAt }
    if (layout === 'g1') return g1Card(drawing)
    return layout === 'g2' ? g2Card(drawing) : sduiCard(drawing, layout)
  })
  const page = frame(drawn, { layout, direction, language, wording, shown, others })
  return captured(page, flavour, { address: addressOf(direction), title: wording.title, capturedAt })
}
