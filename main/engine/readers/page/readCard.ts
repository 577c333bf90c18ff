import { cleanName } from '../identity.ts'
import type { Card } from './card.ts'
import { type Info, infoLength, readInfo } from './cardInfo.ts'
import type { CardRoot } from './findCards.ts'
import { linkedNumber, linkedSlug, linksElsewhere } from './links.ts'
import { linesOf, type PageLine } from './pageLines.ts'
import {
  attribute,
  elementsOf,
  hasClass,
  inside,
  type PageElement,
  type PageTree,
  textOf,
} from './pageTree.ts'
import { invitesElsewhere, readNameLine, saysSent, type Words, withoutHidden } from './words.ts'

/** Whether a card invites to something else than to connect. */
export function isElsewhere(tree: PageTree, { element, labels }: CardRoot): boolean {
  if (labels.some(({ of }) => of === 'person')) return false
  if (labels.some(({ of }) => of === 'other')) return true
  if (elementsOf(inside(tree, element)).some(linksElsewhere)) return true
  const lines = linesOf(tree, element).filter(({ kind }) => kind === 'plain')
  return lines.slice(0, 3).some(({ text }) => invitesElsewhere(text))
}

/** What a person's card says; its name is empty when there is none to be read. */
export function readCard(tree: PageTree, root: CardRoot, ordinal: number, languages: readonly Words[]): Card {
  const elements = elementsOf(inside(tree, root.element))
  const lines = linesOf(tree, root.element)
  const name = nameOf(tree, root, elements, lines, languages)
  const { info, follows, after } = splitLines(lines, name, languages)
  const boxes = lines.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  const note = boxes.length > 0 ? boxes.join('\n') : after.join('\n').trim()
  return {
    ordinal,
    number: root.number ?? elements.map(linkedNumber).find((number) => number !== null) ?? null,
    slug: slugOf(tree, elements, name),
    name,
    ...info,
    follows,
    note: note === '' ? null : note,
  }
}

/** By what is surest: a button's label, the link's bold text, the classes of old layouts, the picture, the first line. */
function nameOf(
  tree: PageTree,
  { labels }: CardRoot,
  elements: readonly PageElement[],
  lines: readonly PageLine[],
  languages: readonly Words[],
): string {
  const bold = elements.find(
    (element) =>
      (element.tag === 'strong' || hasClass(element, 'mn-person-info__name')) &&
      linesOf(tree, element).length > 0,
  )
  const titled = elements.find(
    (element) =>
      hasClass(element, 'invitation-card__tvm-title') || hasClass(element, 'invitation-card__title'),
  )
  const candidates = [
    labels.find(({ name }) => name !== null)?.name,
    bold === undefined ? undefined : linesOf(tree, bold)[0]?.text,
    titled === undefined ? undefined : linesOf(tree, titled)[0]?.text,
    lines.find(({ kind, isLinked }) => kind === 'plain' && isLinked)?.text,
    elements.map(pictured).find((name) => name !== null),
    lines.find(({ kind }) => kind === 'plain')?.text,
  ]
  for (const candidate of candidates) {
    const name = cleanName(readNameLine(candidate ?? '', languages).name)
    if (name !== '') return name
  }
  return ''
}

/** `{Name}’s profile picture`; the German genitive cannot be undone for certain, so it is left. */
function pictured(element: PageElement): string | null {
  return element.tag === 'img'
    ? (/^(.+)[’']s profile picture$/i.exec(attribute(element, 'alt'))?.[1] ?? null)
    : null
}

/** A mutual connection may be linked too: the person's own link has their name on it. */
function slugOf(tree: PageTree, elements: readonly PageElement[], name: string): string | null {
  const links = elements.filter((element) => linkedSlug(element) !== null)
  const own = links.find((link) => {
    const pictures = elementsOf(inside(tree, link)).map((element) => attribute(element, 'alt'))
    return textOf(tree, link).startsWith(name) || pictures.some((alt) => alt.startsWith(name))
  })
  const link = own ?? links[0]
  return link === undefined ? null : linkedSlug(link)
}

/** What stands between the name and the first button, and what stands after the last one. */
function splitLines(
  lines: readonly PageLine[],
  name: string,
  languages: readonly Words[],
): { info: Info; follows: boolean; after: string[] } {
  const nameAt = lines.findIndex((line) => line.kind === 'plain' && isNameLine(line, name, languages))
  const fromName = lines.slice(Math.max(nameAt, 0))
  const headLength = fromName.findIndex(
    (line, index) => !isHead(line, fromName.slice(0, index), name, languages),
  )
  const head = headLength < 0 ? fromName : fromName.slice(0, headLength)
  const body = headLength < 0 ? [] : fromName.slice(headLength)
  const infoEnd = endOfInfo(body, languages)
  return {
    info: readInfo(body.slice(0, infoEnd), languages),
    follows: head.some(({ text }) => readNameLine(text, languages).follows),
    after: body
      .slice(infoEnd)
      .filter(({ kind }) => kind === 'plain')
      .map(({ text, isParted }) => (isParted ? `\n${text}` : text)),
  }
}

/** At the first button or note; in a copy without them, a link to reply, or the age of a sent one, shows a note. */
function endOfInfo(body: readonly PageLine[], languages: readonly Words[]): number {
  const at = body.findIndex(({ kind }) => kind !== 'plain')
  const plain = at < 0 ? body : body.slice(0, at)
  if (body[at]?.kind === 'reply') {
    return infoLength(
      plain.map(({ text }) => text),
      languages,
      () => false,
    )
  }
  const sentAt = plain.findIndex(({ text }, index) => index > 0 && saysSent(text))
  return at < 0 && sentAt > 0 ? sentAt + 1 : plain.length
}

/** A line of the name, or of the sentence behind it. A headline may be the name once more, but is no link. */
function isHead(
  line: PageLine,
  earlier: readonly PageLine[],
  name: string,
  languages: readonly Words[],
): boolean {
  if (line.kind !== 'plain') return false
  if (readNameLine(line.text, languages).name === '') return true
  return isNameLine(line, name, languages) && (line.isLinked || earlier.length === 0)
}

/** The name, perhaps twice, perhaps with what LinkedIn says behind it; a headline may begin with the name as well. */
function isNameLine(line: PageLine, name: string, languages: readonly Words[]): boolean {
  if (name === '') return line.isLinked
  const written = cleanName(withoutHidden(readNameLine(line.text, languages).name))
  return (
    written === name || written === `${name} ${name}` || (line.isLinked && written.startsWith(`${name} `))
  )
}
