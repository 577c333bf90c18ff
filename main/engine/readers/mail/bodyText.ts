import type { Relationship } from '../../../../shared/model/invitation.ts'
import { withoutCredentials } from '../credentials.ts'
import { foldName } from '../identity.ts'
import {
  isEnd,
  isLinkedInsSentence,
  isPreheader,
  isSuggestionsHeading,
  mutualOf,
  relationshipOf,
  remindedOf,
} from './bodyWords.ts'
import { isAccept, isOfTemplate, slugOf } from './links.ts'
import type { MailItem } from './mailItem.ts'
import { isGreeting, isStockText } from './stockText.ts'

/** What the text of a mail about one person says. Null where it says nothing. */
export type BodyText = {
  readonly note: string | null
  readonly headline: string | null
  readonly place: string | null
  readonly mutual: number | null
  readonly mutualName: string | null
  readonly relationship: Relationship | null
  /** The Pacific date of the invitation that a reminder is about, as written. */
  readonly reminded: string | null
  /** Whether the person's name stands on a line of its own, which is what tells their words from LinkedIn's. */
  readonly namesThem: boolean
  /** Whether every line was understood. */
  readonly isClear: boolean
}

/** Notes hold 300 characters, the letters of mails before 2016 more; what is longer is no note. */
const LONGEST_NOTE = 2000
const LONGEST_PLACE = 100

/**
 * Reads the part of a mail about `name`: first what they wrote, then their name on a line of its own, under it
 * headline, place and mutual connections, then the buttons.
 * @param names of both, as greetings and signatures have them
 */
export function readBody(all: readonly MailItem[], name: string, names: readonly string[]): BodyText {
  const items = mainPart(all)
  const lines = items.flatMap((item) => ('line' in item ? [item.line] : []))
  const at = nameLine(items, name)
  const card = at < 0 || isSignature(items[at]) ? EMPTY_CARD : readCard(items.slice(at + 1))
  const words = readNote(at < 0 ? items : items.slice(0, at), name, names)
  const isNote = at >= 0 && words !== null && words.length <= LONGEST_NOTE
  return {
    ...card,
    note: isNote ? words : null,
    relationship: lines.map(relationshipOf).find((found) => found !== null) ?? null,
    reminded: lines.map(remindedOf).find((found) => found !== null) ?? null,
    namesThem: at >= 0,
    isClear: card.isClear && (isNote || words === null),
  }
}

/**
 * Without LinkedIn's end of the mail, and without the people it suggests there. Both come after the buttons: a rule
 * above them is the inviter's own.
 */
export function mainPart(items: readonly MailItem[]): readonly MailItem[] {
  const accept = items.findIndex((item) => 'link' in item && isAccept(item.link))
  const button =
    accept >= 0 ? accept : items.findIndex((item) => 'link' in item && slugOf(item.link) !== null)
  const end = items.findIndex(
    (item, index) =>
      index > button &&
      'line' in item &&
      (isEnd(item.line) || (button >= 0 && isSuggestionsHeading(item.line))),
  )
  return end < 0 ? items : items.slice(0, end)
}

/** The last such line before the first button that accepts, since people sign their notes; else the first of all. */
function nameLine(items: readonly MailItem[], name: string): number {
  const isTheirs = (item: MailItem) => 'line' in item && isSameName(item.line.replace(/^[-–—]\s*/, ''), name)
  const accept = items.findIndex((item) => 'link' in item && isAccept(item.link))
  const before = items.slice(0, Math.max(0, accept)).findLastIndex(isTheirs)
  return before >= 0 ? before : items.findIndex(isTheirs)
}

export function isSameName(a: string, b: string): boolean {
  const folded = foldName(a)
  return folded === '' ? a !== '' && a === b : folded === foldName(b)
}

function isSignature(item: MailItem | undefined): boolean {
  return item !== undefined && 'line' in item && /^[-–—]/.test(item.line)
}

/** The lines that are not the label of a link of LinkedIn's. */
function plainLines(items: readonly MailItem[]): readonly string[] {
  return items.flatMap((item, index) => {
    if (!('line' in item)) return []
    const next = items[index + 1]
    return next !== undefined && labels(item.line, next) ? [] : [item.line]
  })
}

function labels(line: string, next: MailItem): boolean {
  return 'link' in next && isOfTemplate(next.link) && line.includes(next.link.href)
}

function readNote(items: readonly MailItem[], name: string, names: readonly string[]): string | null {
  const first = name.split(' ')[0] ?? ''
  const lines = plainLines(items).filter((line) => !isLinkedInsSentence(line) && !isPreheader(line, first))
  const start = lines.findIndex((line) => line !== '')
  const own = lines.slice(isGreeting(lines[start] ?? '', names) ? start + 1 : start)
  const note = withoutCredentials(
    own
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
  return note === '' || isStockText(note, [...names, name]) ? null : note
}

type Card = Pick<BodyText, 'headline' | 'place' | 'mutual' | 'mutualName' | 'isClear'>

const EMPTY_CARD: Card = { headline: null, place: null, mutual: null, mutualName: null, isClear: true }

/** What stands under a name, as far as the first button. A person without a headline has two hyphens or a dash. */
export function readCard(items: readonly MailItem[]): Card {
  const lines: string[] = []
  let mutual: ReturnType<typeof mutualOf> = null
  for (const [index, item] of items.entries()) {
    if ('link' in item) {
      if (isAccept(item.link)) break
      continue
    }
    const next = items[index + 1]
    if (next !== undefined && labels(item.line, next)) break
    mutual ??= mutualOf(item.line)
    if (item.line !== '' && !isLinkedInsSentence(item.line)) lines.push(item.line)
  }
  const [headline = '', place = '', ...more] = lines
  return {
    headline: given(headline),
    place: place.length <= LONGEST_PLACE ? given(place) : null,
    mutual: mutual?.count ?? null,
    mutualName: mutual?.name ?? null,
    isClear: more.length === 0 && place.length <= LONGEST_PLACE,
  }
}

function given(line: string): string | null {
  const text = withoutCredentials(line).trim()
  return /^(?:[-–—]{1,2})?$/.test(text) ? null : text
}
