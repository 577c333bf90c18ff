import type { Card } from './card.ts'
import { type InfoLine, infoLength, readHeadline, readInfo } from './cardInfo.ts'
import { tidyNote } from './pageLines.ts'
import type { TextLine } from './textLines.ts'
import {
  invitesElsewhere,
  isAccepted,
  readAge,
  readMutual,
  readNameLine,
  saysSent,
  type Words,
} from './words.ts'

const IGNORE = /^(?:Ignore|Ignorieren)$/i
const ACCEPT = /^(?:Accept|Annehmen)$/i
const WITHDRAW = /^(?:Withdraw|Zurückziehen)$/i
const CONNECT = /^(?:Connect|Vernetzen)$/i
const REPLY = /^(?:Reply to (?<first>.+)|Message|Nachricht)$/i
const MORE = /(?:… ?(?:show )?more|… ?mehr|See more)$/i

/** One card's lines, below its name. */
export type Segment = {
  readonly name: string
  readonly slug: string | null
  readonly follows: boolean
  readonly lines: readonly TextLine[]
}

/** What is known of a whole text before its cards are read: Firefox leaves out the buttons. */
export type TextKind = {
  readonly direction: 'incoming' | 'outgoing'
  readonly hasButtons: boolean
  readonly hasMore: boolean
  readonly languages: readonly Words[]
}

/** A note may look like buttons, so that most of the cards have to have them. */
export function textKind(segments: readonly Segment[], languages: readonly Words[]): TextKind {
  const sent = segments.filter(({ lines }) => lines.some(({ text }) => saysSent(text)))
  const direction = sent.length * 2 > segments.length ? 'outgoing' : 'incoming'
  const behind = segments.flatMap(({ lines }) => {
    const answers = answersAt(lines, direction)
    return answers === null ? [] : [lines.slice(answers.to)]
  })
  const hasButtons = behind.length * 2 >= segments.length
  return {
    direction,
    hasButtons,
    hasMore: hasButtons && behind.some((lines) => lines.some(({ text }) => MORE.test(text))),
    languages,
  }
}

/** The card, or why there is none: `none` for somebody who is no invitation, `unread` for what fits nowhere. */
export function readSegment(
  { name, slug, follows, lines }: Segment,
  ordinal: number,
  kind: TextKind,
): Card | 'none' | 'unread' {
  const answers = kind.hasButtons ? answersAt(lines, kind.direction) : null
  if (answers === null && kind.hasButtons) {
    return lines.some(({ text }) => CONNECT.test(text) || isAccepted(text)) ? 'none' : 'unread'
  }
  const { info, note } =
    answers === null
      ? withoutButtons(lines, name, kind)
      : { info: lines.slice(0, answers.from), note: noteBehind(lines.slice(answers.to), name, kind) }
  return {
    ordinal,
    number: null,
    slug,
    name,
    ...readInfo(
      asInfo(
        info.map(({ text }) => text),
        kind.languages,
      ),
      kind.languages,
    ),
    follows,
    note: note === '' ? null : note,
  }
}

/** Where the buttons begin and end. A headline above them, and a note below, may have the text of a button. */
function answersAt(
  lines: readonly TextLine[],
  direction: TextKind['direction'],
): { readonly from: number; readonly to: number } | null {
  const filled = lines.flatMap(({ text }, index) => (text === '' ? [] : [{ text, index }]))
  if (direction === 'outgoing') {
    const dated = filled.findIndex(
      ({ text }, order) => WITHDRAW.test(text) && saysSent(filled[order - 1]?.text ?? ''),
    )
    const found =
      filled[dated >= 0 ? dated : filled.findIndex(({ text }, order) => order > 0 && WITHDRAW.test(text))]
    return found === undefined ? null : { from: found.index, to: found.index + 1 }
  }
  for (const [order, { text, index }] of filled.entries()) {
    const next = filled[order + 1]
    if (order > 0 && IGNORE.test(text) && next !== undefined && ACCEPT.test(next.text)) {
      return { from: index, to: next.index + 1 }
    }
  }
  return null
}

/** A received note ends with a link to reply, or with the button to see more of it; a sent one with the latter. */
function noteBehind(lines: readonly TextLine[], name: string, { direction, hasMore }: TextKind): string {
  const replyAt = direction === 'incoming' ? replyIn(lines, name) : -1
  const moreAt = lines.findLastIndex(({ text }) => MORE.test(text))
  const end =
    replyAt >= 0 ? replyAt : moreAt >= 0 ? moreAt + 1 : direction === 'incoming' || hasMore ? 0 : lines.length
  const note = tidyNote(joined(lines.slice(0, end)))
  return hasMore ? note.replace(MORE, '').trim() : withoutLink(note)
}

/** The older layout's way to see more is a link, which no browser leaves out. */
function withoutLink(note: string): string {
  return note.replace(/See more$/, '').trim()
}

function replyIn(lines: readonly TextLine[], name: string): number {
  return lines.findLastIndex(({ text }) => {
    const reply = REPLY.exec(text)
    if (reply === null) return false
    const first = reply.groups?.['first']
    return first === undefined || name.startsWith(first)
  })
}

/** A copy without buttons: the note is what stands between the age and the link to reply, which only a note has. */
function withoutButtons(
  lines: readonly TextLine[],
  name: string,
  { direction, languages }: TextKind,
): { info: readonly TextLine[]; note: string } {
  if (direction === 'outgoing') {
    const sentAt = lines.findIndex(({ text }) => saysSent(text)) + 1
    return { info: lines.slice(0, sentAt), note: withoutLink(tidyNote(joined(lines.slice(sentAt)))) }
  }
  const replyAt = replyIn(lines, name)
  if (replyAt < 0) {
    const otherAt = lines.findIndex(({ text }, index) => index > 0 && invitesElsewhere(text))
    const before = withoutAccept(otherAt < 0 ? lines : lines.slice(0, otherAt))
    if (otherAt < 0) return { info: before, note: '' }
    const kicker = before.findLastIndex(({ text }) => text !== '')
    return { info: before[kicker]?.text.includes('•') === true ? before.slice(0, kicker) : before, note: '' }
  }
  const own = lines.slice(0, replyAt)
  const filled = own.flatMap(({ text }, index) => (text === '' ? [] : [{ text, index }]))
  const texts = filled.map(({ text }) => text)
  const infoEnd = infoLength(texts, languages, (text) => ACCEPT.test(text))
  const isLinked = ACCEPT.test(texts[infoEnd] ?? '')
  const noteAt = filled[isLinked ? infoEnd + 1 : infoEnd]?.index ?? own.length
  return {
    info: own.slice(0, filled[infoEnd]?.index ?? own.length),
    note: withoutLink(tidyNote(joined(own.slice(noteAt)))),
  }
}

/** Accept is a link, which stays in the copy, where the inviter follows the owner. */
function withoutAccept(lines: readonly TextLine[]): readonly TextLine[] {
  const at = lines.findLastIndex(({ text }) => ACCEPT.test(text))
  const isHeadline = lines.slice(0, Math.max(at, 0)).every(({ text }) => text === '')
  return isHeadline ? lines : lines.slice(0, at)
}

function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}

/** What is neither headline nor mutual connections nor age is the company or school both share. */
function asInfo(texts: readonly string[], languages: readonly Words[]): InfoLine[] {
  const written = texts.filter((text) => text !== '')
  const lines = readNameLine(written[0] ?? '', languages).name === '' ? written.slice(1) : written
  const left = lines.filter(
    (text, index) =>
      index > 0 &&
      readAge(text, languages) === null &&
      readMutual(text, languages) === null &&
      readHeadline(text) !== null &&
      !/mutual|gemeinsam/i.test(text),
  )
  return lines.map((text) => ({ text, icon: left.length === 1 && left[0] === text ? 'company' : null }))
}

/** What may stand directly below a headline. */
export function endsInfo(text: string, languages: readonly Words[]): boolean {
  return (
    readAge(text, languages) !== null ||
    readMutual(text, languages) !== null ||
    [IGNORE, ACCEPT, WITHDRAW].some((pattern) => pattern.test(text))
  )
}

/** Whether two lines are the buttons of an invitation. */
export function areAnswers(first: string, second: string): boolean {
  return IGNORE.test(first) && ACCEPT.test(second)
}
