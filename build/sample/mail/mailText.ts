import { pacificShort } from '../dates.ts'
import type { Shown } from '../shown.ts'
import { type Era, type MailKind, type MailLanguage, stockTextOf } from './eras.ts'
import type { MailLinks } from './mailLinks.ts'

/** Of the owner, what a mail needs to know. */
export type Recipient = {
  readonly first: string
  readonly name: string
  readonly email: string
  readonly headline: string
}

/** What both renderings of a mail are made of. */
export type Content = {
  readonly kind: MailKind
  readonly era: Era
  readonly language: MailLanguage
  readonly owner: Recipient
  /** One, or those of a digest. */
  readonly people: readonly Shown[]
  /** How the inviter said they know the owner, as mails of 2013 put it: "a Friend". */
  readonly indicated: string | null
  /** People whom LinkedIn suggests below. */
  readonly suggested: readonly Shown[]
}

export function nameOf({ first, last }: Shown): string {
  return `${first} ${last}`
}

/** The lines above the name: what was typed, or the stock sentence. */
export function wordsOf(
  { kind, era, language, owner, indicated }: Content,
  person: Shown,
): readonly string[] {
  const name = nameOf(person)
  if (kind === 'digest') return []
  if (kind === 'acceptance') return [`${name} accepted your invitation.`]
  if (kind === 'reminder' && era === '2013') {
    return [
      `${name} would like to connect on LinkedIn. How would you like to respond?`,
      `This is a reminder that on ${pacificShort(person.sentAt).replace(',', '')}, ${name} sent you an invitation to become part of their professional network at LinkedIn.`,
    ]
  }
  const stock = stockTextOf(era, language, owner.first)
  if (kind === 'guest' && person.note === null) {
    return [
      `Hi, I'd like to add you to my professional network on LinkedIn. - ${name}`,
      `Confirm that you know ${name}:`,
    ]
  }
  const says = indicated === null ? [] : [`${name} has indicated you are ${indicated}:`]
  if (person.note === null) return [...says, stock]
  return [...says, `Hi ${owner.first},`, person.note]
}

/** What stands under the words: who they are. Mails before 2015 have a signature only. */
export function cardOf({ kind, era }: Content, person: Shown): readonly string[] {
  if (era === '2013') return kind === 'reminder' ? [] : [`- ${nameOf(person)}`]
  if (kind === 'guest') return person.note === null ? [] : [`- ${nameOf(person)}`]
  const lines = [nameOf(person), person.headline ?? '--']
  if (era !== '2025' && era !== '2020') return lines
  const { place, mutual } = person
  return [
    ...lines,
    ...(place === null ? [] : [place]),
    ...(mutual === null
      ? []
      : [mutual.count === 1 ? '1 connection in common' : `${mutual.count} connections in common`]),
  ]
}

const RULES = { old: '.'.repeat(60), new: '-'.repeat(40) }

/** The text part. */
export function mailText(content: Content, links: MailLinks): string {
  const { kind, era, owner, people, suggested } = content
  const blocks = people.map((person) =>
    [
      ...wordsOf(content, person).flatMap((line) => [line, '']),
      ...cardOf(content, person),
      '',
      `View profile: ${links.profile(person, 'hero-3-prof~cta')}`,
      ...(kind === 'acceptance' ? [] : [`Accept: ${links.accept(person)}`]),
      '',
    ].join('\n'),
  )
  const below = suggested.flatMap((person) => [
    nameOf(person),
    person.headline ?? '--',
    `View profile: ${links.profile(person, 'pymk-2-prof')}`,
    '',
  ])
  return [
    ...blocks,
    ...(below.length === 0 ? [] : ['More people you may know', '', ...below]),
    era === '2025' || era === '2020' ? RULES.new : RULES.old,
    ...(era === '2025' ? [] : [`Unsubscribe: ${links.other('psettings/email-unsubscribe', 'null-0')}`]),
    `This email was intended for ${owner.name} (${owner.headline}).`,
    `Learn why we included this: ${links.other('help/linkedin/answer/4788', 'null-1')}`,
    'You are receiving Invitation emails.',
    ...(era === '2025' ? [`Unsubscribe: ${links.other('psettings/email-unsubscribe', 'null-0')}`] : []),
    `Help: ${links.other('help/linkedin', 'null-2')}`,
    `© ${era} LinkedIn Corporation, 1zwnj000 West Maude Avenue`,
    '',
  ].join('\n')
}
