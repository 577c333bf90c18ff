import { withoutSecrets } from '../credentials.ts'
import { createDecoder } from '../decode.ts'
import type { DocumentEvent, DocumentReader, Reading } from '../documentReader.ts'
import type { CaptureFact, InvitationFact } from '../fact.ts'
import { isJunk, isLinkedIn } from '../fileNames.ts'
import { ENDLESS_NAME, isEndless, isNobody } from '../identity.ts'
import type { Member } from '../member.ts'
import { type ReadFact, SourceError } from '../source.ts'
import { sentTime, stamp } from './ages.ts'
import { type CaptureTime, captureTime } from './captureTime.ts'
import type { Card, Found } from './card.ts'
import { complaints, refuseChanged } from './complaints.ts'
import { holdPage } from './holdPage.ts'
import { isArchive, LARGEST_PAGE, readArchive, tooLarge } from './mhtml.ts'
import { readHtml } from './readHtml.ts'
import { readText } from './readText.ts'

/**
 * LinkedIn's list of invitations, received or sent, as the owner saved it (one file, complete, HTML only, Firefox's
 * text file) or copied it (HTML, or text). Each invitation is a fact on the line of its place on the page, the first
 * being 1; issues likewise. One `CaptureFact` on line 0 follows for each page: it tells of the whole page and is not
 * counted in `rows`.
 */
export const page: DocumentReader = {
  kind: 'page',
  together: false,
  mayBe(name) {
    return /\.(?:html?|mht(?:ml)?|txt)$/i.test(name) && !isPart(name) && !isJunk(name) && !isLinkedIn(name)
  },
  fits(start, name) {
    if (isArchive(start)) return true
    const text = decode(start)
    if (isHtml(text)) return true
    return /\.(?:html?|mht(?:ml)?)$/i.test(name) || looksCopied(text)
  },
  async *read(members, reading) {
    let rows = 0
    const issues: { line: number; reason: string }[] = []
    const notes: string[] = []
    for (const member of members) {
      const read = await readMember(member, reading)
      rows += read.facts.length - 1 + read.issues.length
      issues.push(...read.issues)
      notes.push(...read.notes)
      yield { event: 'facts', facts: read.facts, rows }
    }
    yield { event: 'end', rows, issues, notes } satisfies DocumentEvent
  },
}

type Read = {
  /** The invitations, then the capture. */
  readonly facts: readonly ReadFact[]
  readonly issues: readonly { readonly line: number; readonly reason: string }[]
  readonly notes: readonly string[]
}

async function readMember(member: Member, reading: Reading): Promise<Read> {
  const { found, date, notes } = await findIn(member, reading)
  refuseChanged(found, member.shown)
  const time = captureTime(date, member, reading)
  const facts: ReadFact[] = []
  const issues = found.unread.map(({ ordinal, reason }) => ({ line: ordinal, reason }))
  for (const card of found.cards) {
    const fault = faultOf(card)
    if (fault === null)
      facts.push({ line: card.ordinal, fact: withoutSecrets(invitationOf(card, found.direction, time)) })
    else issues.push({ line: card.ordinal, reason: fault })
  }
  const capture = captureOf(found, facts.length, time)
  return {
    facts: [...facts, { line: 0, fact: capture }],
    issues: issues.sort((a, b) => a.line - b.line),
    notes: [...notes, ...complaints(found), ...time.notes],
  }
}

/** Tells the form by the content, whatever the name. */
async function findIn(
  member: Member,
  { signal }: Reading,
): Promise<{ found: Found; date: string | null; notes: readonly string[] }> {
  const bytes = await holdPage(member, signal)
  if (isArchive(bytes)) {
    const { html, address, date, isCut } = readArchive(bytes, member.shown)
    const found = await readHtml({ html: decode(html), address }, member.shown, signal)
    return { found, date, notes: isCut ? [`${member.shown} ends early: it may have been cut off.`] : [] }
  }
  if (bytes.length > LARGEST_PAGE) throw tooLarge(member.shown)
  const text = decode(bytes)
  if (text.trim() === '') {
    throw new SourceError('empty-file', `${member.shown} is empty. Save or copy the page again.`)
  }
  const found = isHtml(text)
    ? await readHtml({ html: text, address: null }, member.shown, signal)
    : readText(text, member.shown)
  return { found, date: null, notes: [] }
}

function decode(bytes: Buffer): string {
  const decoder = createDecoder()
  return decoder.push(bytes) + decoder.end()
}

function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype|!--|[a-z][a-z0-9]*[\s/>])/i.test(text)
}

/** Words that stand near the beginning of the page's text. */
function looksCopied(text: string): boolean {
  return (
    /^.+(?:[’']s profile picture| Profilbild)\s*(?:<https?:|$)/im.test(text) ||
    /^Ignor(?:e|ieren)\s+(?:Accept|Annehmen)\s*$/im.test(text) ||
    /\bManage invitations\b|linkedin\.com\/mynetwork\b|^My Network$/im.test(text)
  )
}

/** A browser puts what belongs to a page into a folder beside it. */
function isPart(name: string): boolean {
  return /(?:_files|_fichiers|_dateien|-Dateien)\//i.test(name)
}

function faultOf({ name, slug }: Card): string | null {
  if (isEndless(name)) return ENDLESS_NAME
  return isNobody(name) && slug === null ? 'the person has closed their account' : null
}

function invitationOf(card: Card, direction: Found['direction'], time: CaptureTime): InvitationFact {
  return {
    type: 'invitation',
    channel: 'page',
    direction,
    owner: { slug: null, urn: null, email: null, name: '' },
    who: { slug: card.slug, urn: null, email: null, name: isNobody(card.name) ? '' : card.name },
    sentAt: card.age === null ? null : sentTime(card.age, time.at),
    note: card.note,
    relationship: null,
    mutual: card.mutual?.count ?? null,
    number: card.number,
    seenAt: stamp(time.at),
    headline: card.headline,
    place: null,
    mutualName: card.mutual?.name ?? null,
    shared: card.shared,
    follows: card.follows,
  }
}

function captureOf({ direction, others, tab, unread }: Found, read: number, time: CaptureTime): CaptureFact {
  return {
    type: 'capture',
    direction,
    at: stamp(time.at),
    isCertain: time.isCertain,
    read,
    others,
    shown: tab?.count ?? null,
    isWholeTab: (tab === null || tab.isWhole) && unread.length === 0,
  }
}
