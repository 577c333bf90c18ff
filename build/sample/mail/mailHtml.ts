import type { Shown } from '../shown.ts'
import { escapeHtml } from './encode.ts'
import type { MailLinks } from './mailLinks.ts'
import { type Content, cardOf, nameOf, wordsOf } from './mailText.ts'

const FILLER = '\u034f\u00a0'.repeat(40)

/** The HTML part: nested tables, as mails are made. */
export function mailHtml(content: Content, links: MailLinks): string {
  const { kind, people, suggested, owner } = content
  const rows = people.map((person) => personRows(content, person, links))
  const below = suggested.map((person) => cardRows(person, [person.headline ?? '--'], links, 'pymk-2-prof'))
  return [
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>LinkedIn</title><style>td{padding:0}</style></head><body>',
    `<div data-email-preheader="true" style="font-size:0;display:none">${escapeHtml(preheaderOf(content))}${FILLER}</div>`,
    '<table role="presentation"><tbody>',
    row(
      `<a href="${href(links.other('feed/', 'header-0-home_glimmer'))}"><img alt="LinkedIn" src="logo.example"></a>`,
    ),
    ...rows,
    ...(below.length === 0 ? [] : [row('<h2>More people you may know</h2>'), ...below]),
    row(`<p>This email was intended for ${escapeHtml(owner.name)} (${escapeHtml(owner.headline)})</p>`),
    row(`<a href="${href(links.other('psettings/email-unsubscribe', 'null-0'))}">Unsubscribe</a> · ${kind}`),
    '</tbody></table></body></html>',
  ].join('\n')
}

function preheaderOf({ kind, people, era }: Content): string {
  const [person] = people
  const [, title, company] = /^(.+) at (.+)$/.exec(person?.headline ?? '') ?? []
  if (kind === 'acceptance') return 'See who else you know in common.'
  if (person === undefined || era !== '2025' || title === undefined || kind !== 'invitation') return ''
  return `${person.first}, ${title} from ${company} is waiting for your response`
}

function personRows(content: Content, person: Shown, links: MailLinks): string {
  const [first = '', ...card] = cardOf(content, person)
  const words = wordsOf(content, person).map((line) =>
    row(`<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`),
  )
  const hasCard = first !== '' && !first.startsWith('- ')
  return [
    ...words,
    hasCard
      ? cardRows(
          person,
          card,
          links,
          content.kind === 'digest' ? 'header-21-profile' : 'header-0-profile_glimmer',
        )
      : row(`<p>${escapeHtml(first)}</p>`),
    ...(content.kind === 'acceptance' ? [] : [row(`<a href="${href(links.accept(person))}">Accept</a>`)]),
    row(`<a href="${href(links.profile(person, 'hero-3-prof~cta'))}">View profile</a>`),
  ].join('\n')
}

function cardRows(person: Shown, lines: readonly string[], links: MailLinks, block: string): string {
  const name = escapeHtml(nameOf(person))
  const link = href(links.profile(person, block))
  return [
    row(`<a href="${link}"><img alt="${name}" src="face.example"></a>`),
    row(`<a href="${link}"><span>${name}</span></a>`),
    ...lines.map((line) => row(`<span>${escapeHtml(line)}</span>`)),
  ].join('\n')
}

function row(html: string): string {
  return `<tr><td><table><tbody><tr><td>${html}</td></tr></tbody></table></td></tr>`
}

function href(link: string): string {
  return link.replaceAll('&', '&amp;')
}
