import { owner } from '../owner.ts'
import { Random } from '../random.ts'
import { compose } from '../texts/compose.ts'
import { english } from '../texts/english.ts'
import type { Variant } from '../variant.ts'
import { companyName, hostOf } from '../world.ts'
import { type MessageRow, tells } from './messageCells.ts'

/** What a row is that is nobody's. */
export const specialKinds = ['draft', 'advertisement', 'system', 'closed account'] as const
export type SpecialKind = (typeof specialKinds)[number]
export type SpecialCounts = Readonly<Record<SpecialKind, number>>

/** Shares of what is in a file; drafts have columns only if there are any. */
export function specialCounts(messages: number, variant: Variant['messages']): SpecialCounts {
  const { senders, drafts } = tells(variant)
  return {
    advertisement: senders ? Math.round(messages * 0.012) : 0,
    system: senders ? Math.round(messages * 0.01) : 0,
    'closed account': Math.round(messages * 0.015),
    draft: drafts && messages > 0 ? Math.min(8, Math.ceil(messages * 0.005)) : 0,
  }
}

const systemTexts = ['You opened this conversation through a feed ad', '']

const advertisements = [
  '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p class="spinmail-quill-editor__spin-break">{buyers} like yours at %COMPANYNAME% {win}.</p><ul><li>{chore}</li><li>{bill}</li></ul><p><a href="https://{host}/{path}">Book a seat</a></p>',
  '<p>Dear %FIRSTNAME%,</p><p><strong>{percent} off</strong> our {month} course on {chore} &amp; more.<br>Places are limited to {number}.</p><p><em>{company}</em></p>',
]

const closedTexts = [
  'Hi {you}, {seller} {buyers} {win}. {ask}',
  'Thank you for {connecting|accepting}, {you}!',
  'Happy birthday!',
]

/** One row that is nobody's. `conversation` is its id, `index` makes it different from the others. */
export function specialRow(
  kind: SpecialKind,
  index: number,
  conversation: string,
  at: number,
  seed: number,
): MessageRow {
  const random = new Random(seed, 6, index, kind.length)
  const company = companyName('selling', random)
  const values = {
    you: owner.first,
    company,
    host: hostOf(company),
    path: random.between(1000, 99999).toString(36),
  }
  const text = (templates: readonly string[]): string =>
    compose(random.pick(templates), english.words, values, random)
  const base = {
    kind,
    conversation,
    title: '',
    fromUrl: '',
    to: owner.name,
    toUrls: `https://www.linkedin.com/in/${owner.slug}`,
    at,
    folder: 'INBOX' as const,
    byOwner: false,
  }
  if (kind === 'advertisement')
    return { ...base, from: company, title: `${company} for you`, text: text(advertisements) }
  if (kind === 'system') return { ...base, from: '', folder: '', text: text(systemTexts) }
  if (kind === 'closed account') return { ...base, from: 'LinkedIn Member', text: text(closedTexts) }
  return {
    ...base,
    conversation: random.chance(0.5) ? '' : conversation,
    from: owner.name,
    fromUrl: base.toUrls,
    to: '',
    toUrls: '',
    folder: '',
    byOwner: true,
    text: text(['Hi, I wanted to ask you about {thing}', 'Thank you for {dish}', 'Are you at {event}?']),
  }
}
