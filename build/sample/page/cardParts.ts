import type { Shown } from '../shown.ts'
import { type Element, el, type Piece } from './markup.ts'
import type { Direction, Wording } from './wording.ts'

/** What drawing one card needs. */
export type Drawing = {
  readonly card: Shown
  readonly wording: Wording
  readonly direction: Direction
  /** Milliseconds since 1970, UTC. */
  readonly capturedAt: number
}

export function fullName({ first, last }: Shown): string {
  return `${first} ${last}`.trim()
}

export function profileAddress(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`
}

export const HERE = 'https://www.linkedin.com/mynetwork/invitation-manager/received/'
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

/** Text with its line breaks as the page has them. */
export function withBreaks(text: string): Piece[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]))
}

export function picture({ card, wording }: Drawing): Element {
  return el('img', { alt: wording.picture(fullName(card)), src: PIXEL, width: '48', height: '48' })
}

export function ageOf({ card, wording, direction, capturedAt }: Drawing): string | null {
  return wording.age(card.sentAt, capturedAt, direction)
}

/** `--` for a person without a headline. */
export function headlineOf({ card }: Drawing): string {
  return card.headline ?? '--'
}

export function mutualOf({ card, wording, direction }: Drawing): string | null {
  return card.mutual === null || direction === 'sent' ? null : wording.mutual(card.mutual)
}

export function sharedOf({ card, direction }: Drawing): string | null {
  return direction === 'sent' ? null : card.shared
}

/** What stands behind the name. */
export function sentenceOf({ card, wording, direction }: Drawing): string | null {
  return direction === 'sent' ? null : wording.invites(card.follows)
}
