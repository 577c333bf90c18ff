import { cleanName } from '../identity.ts'
import { SourceError } from '../source.ts'
import type { Card, Found, Unread } from './card.ts'
import { doubtfulNotes } from './doubtfulNotes.ts'
import { readTab } from './tabs.ts'
import { areAnswers, endsInfo, readSegment, type Segment, textKind } from './textCard.ts'
import { type TextLine, textLines } from './textLines.ts'
import { connectionsPage, unknownPage } from './whichPage.ts'
import {
  invitesElsewhere,
  isSuggestionHeading,
  languageOf,
  readNameLine,
  saysEmpty,
  type Words,
  wordsFor,
} from './words.ts'

const PICTURE = /^(?:(?<english>.+)[’']s profile picture|(?<german>.+) Profilbild)$/i

/** What follows the list on LinkedIn's page. */
const END =
  /^(?:About|Accessibility|Messaging|You are on the messaging overlay\b.*|LinkedIn Corporation ©.*|Info)$/i

const NO_LINKS = 'This text has no profile links: people are matched by their exact name.'
const UNANSWERED = 'no Ignore and Accept follow the name'

/**
 * Reads the text of a page, as copied or as Firefox saves it: names and what stands below them. A card begins with
 * the picture's text and the same name below it. Throws SourceError when no card is to be found.
 */
export function readText(text: string, shown: string): Found {
  const lines = textLines(text)
  const languages = wordsFor(languageOf(lines.map((line) => line.text)))
  const segments = segmentsOf(lines, languages)
  if (isConnections(segments)) throw connectionsPage(shown)
  const isEmpty = segments.length === 0 && lines.some((line) => saysEmpty(line.text))
  if (segments.length === 0 && !isEmpty) throw noCards(lines, shown)

  const kind = textKind(segments, languages)
  const cards: Card[] = []
  const unread: Unread[] = []
  for (const segment of segments) {
    const ordinal = cards.length + unread.length + 1
    const card = readSegment(segment, ordinal, kind)
    if (card === 'unread') unread.push({ ordinal, reason: UNANSWERED, isNameless: false })
    else if (card !== 'none') cards.push(card)
  }
  const written = cards.flatMap(({ headline, note }) => [headline ?? '', ...(note ?? '').split('\n')])
  const firstAt = lines.findIndex((_, index) => startAt(lines, index, languages) !== null)
  const head = lines.slice(0, firstAt < 0 ? lines.length : firstAt)
  return {
    direction: kind.direction,
    cards,
    unread,
    others:
      lines.filter((line) => invitesElsewhere(line.text)).length - written.filter(invitesElsewhere).length,
    tab: head.map((line) => readTab(line.text)).find((tab) => tab !== null) ?? null,
    isEmpty,
    knowsMutual: true,
    notes: [
      ...(cards.length === 0 || cards.some(({ slug }) => slug !== null) ? [] : [NO_LINKS]),
      ...(kind.direction === 'incoming' ? doubtfulNotes(cards, kind.hasButtons) : []),
    ],
    structure: '',
  }
}

type Start = Omit<Segment, 'lines'> & { readonly used: number }

function segmentsOf(lines: readonly TextLine[], languages: readonly Words[]): Segment[] {
  const segments: Segment[] = []
  let open: { readonly start: Start; readonly from: number } | null = null
  const close = (end: number) => {
    if (open === null) return
    const { start, from } = open
    segments.push({
      name: start.name,
      slug: start.slug,
      follows: start.follows,
      lines: lines.slice(from, end),
    })
    open = null
  }
  let index = 0
  while (index < lines.length) {
    const start = startAt(lines, index, languages)
    const line = lines[index]
    if (start !== null) {
      close(index)
      open = { start, from: index + start.used }
      index += start.used
      continue
    }
    if (line?.isRule === true) close(index)
    if (line !== undefined && segments.length > 0 && isSuggestionHeading(line.text)) break
    index += 1
  }
  close(index)
  const last = segments.at(-1)
  return last === undefined ? [] : [...segments.slice(0, -1), { ...last, lines: beforeEnd(last.lines) }]
}

/** Where the list ends below its last card; a headline may be "About". */
function beforeEnd(lines: readonly TextLine[]): readonly TextLine[] {
  const first = filledFrom(lines, 0)
  const end = lines.findIndex(
    ({ text }, index) => index > first && (isSuggestionHeading(text) || END.test(text)),
  )
  return end < 0 ? lines : lines.slice(0, end)
}

/** A picture's text and, below it, the name it is of, sometimes twice. `used` counts their lines. */
function startAt(lines: readonly TextLine[], index: number, languages: readonly Words[]): Start | null {
  const groups = PICTURE.exec(lines[index]?.text ?? '')?.groups
  if (groups === undefined) return null
  const nameAt = filledFrom(lines, index + 1)
  const below = lines[nameAt]
  if (below === undefined) return null
  const { name: written, follows } = readNameLine(below.text, languages)
  const name = picturedNames(groups).find((known) =>
    [known, `${known} ${known}`].includes(cleanName(written)),
  )
  if (name === undefined || name === '') return null
  const againAt = filledFrom(lines, nameAt + 1)
  const isTwice =
    lines[againAt]?.text === name && !endsInfo(lines[filledFrom(lines, againAt + 1)]?.text ?? '', languages)
  const slug = lines.slice(index, nameAt + 1).find((one) => one.slug !== null)?.slug ?? null
  return { name, slug, follows, used: (isTwice ? againAt : nameAt) - index + 1 }
}

/** German takes an s for the genitive, except behind one. */
function picturedNames(groups: Readonly<Record<string, string | undefined>>): string[] {
  const { english, german = '' } = groups
  return english === undefined
    ? [german.replace(/[’']$/, ''), german.replace(/[’']?s$/, '')].map(cleanName)
    : [cleanName(english)]
}

function filledFrom(lines: readonly TextLine[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.text === '') at += 1
  return at
}

function isConnections(segments: readonly Segment[]): boolean {
  const connected = segments.filter(({ lines }) =>
    lines
      .slice(0, 6)
      .some(({ text }) => /^(?:Connected on \w+ \d|Connected \d+ \w+ ago$|Vernetzt am )/i.test(text)),
  )
  return connected.length > 0 && connected.length * 2 >= segments.length
}

function noCards(lines: readonly TextLine[], shown: string): SourceError {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '')
  const isList = texts.some((text, index) => areAnswers(text, texts[index + 1] ?? ''))
  if (!isList) return unknownPage(shown, 'some other text')
  return new SourceError(
    'page-changed',
    `LinkedIn changed its page; nothing was imported. ${shown} has buttons to answer invitations, but no names that ` +
      'could be told apart: save the page as a single file (.mhtml) instead of copying its text.',
  )
}
