import type { Card, Found, Unread } from './card.ts'
import { doubtfulNotes } from './doubtfulNotes.ts'
import { findCards } from './findCards.ts'
import { linesOf } from './pageLines.ts'
import { attribute, elementsOf, type PageElement, type PageTree } from './pageTree.ts'
import { parsePage } from './parsePage.ts'
import { isElsewhere, readCard } from './readCard.ts'
import { tabInFront } from './tabs.ts'
import { whichPage } from './whichPage.ts'
import { languageOf, saysEmpty, wordsFor } from './words.ts'

/** HTML as it was saved or copied. */
export type Html = {
  readonly html: string
  /** Where the page was, if the capture says so. */
  readonly address: string | null
}

const FIRST_ROWS =
  'This page was saved as "HTML only". Only the first rows are in it: save it as a single file (.mhtml) or complete.'

/** Reads a saved or copied page. Throws SourceError for one that is not LinkedIn's list of invitations. */
export async function readHtml(
  { html, address }: Html,
  shown: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const tree = await parsePage(html, shown, signal)
  const saved = savedFrom(html)
  const { direction } = whichPage(tree, address ?? saved ?? canonical(tree), shown)
  const lang = attribute(elementsOf(tree.nodes).find(({ tag }) => tag === 'html') ?? NO_ELEMENT, 'lang')
  const languages = wordsFor(lang === '' ? languageOf(pictures(tree)) : lang)
  const { cards: roots, loose } = findCards(tree)

  const cards: Card[] = []
  const unread: (Unread & { readonly element: PageElement })[] = []
  /** A page may hold the list twice. */
  const known = new Set<string>()
  let others = 0
  for (const [index, root] of roots.entries()) {
    if (isElsewhere(tree, root)) {
      others += 1
      continue
    }
    const card = readCard(tree, root, index + 1, languages)
    const key = card.number ?? card.slug
    if (key !== null && known.has(key)) continue
    if (key !== null) known.add(key)
    if (card.name !== '') cards.push(card)
    else unread.push({ ordinal: index + 1, reason: NAMELESS, isNameless: true, element: root.element })
  }
  for (const element of loose) {
    const ordinal = roots.filter((root) => root.element.at < element.at).length + 1
    unread.push({ ordinal, reason: LOOSE, isNameless: false, element })
  }
  const firstAt = roots[0]?.element.at ?? loose[0]?.at ?? tree.nodes.length
  const lines = linesOf(tree, null)
  return {
    direction,
    cards,
    unread,
    others,
    tab: tabInFront(tree, firstAt),
    isEmpty: roots.length === 0 && lines.some(({ text }) => saysEmpty(text)),
    knowsMutual: languages.some(({ mutual }) => mutual.length > 0),
    notes: [
      ...(languages.length === 0 ? [unknownLanguage(lang)] : []),
      ...(isServersAnswer(tree, saved ?? address) ? [FIRST_ROWS] : []),
      ...(isCut(html) ? [CUT] : []),
      ...(direction === 'incoming'
        ? doubtfulNotes(
            cards,
            lines.some(({ kind }) => kind === 'button'),
          )
        : []),
    ],
    structure: structureOf(unread[0]?.element ?? null),
  }
}

const NAMELESS = 'the card has no name that could be read'
const LOOSE = 'a profile link without a button to answer an invitation'
const CUT = 'The file ends in the middle of the page: what follows is missing. Save the page again.'
const NO_ELEMENT: PageElement = {
  kind: 'element',
  tag: '',
  attributes: new Map(),
  parent: null,
  at: 0,
  end: 1,
}

function unknownLanguage(lang: string): string {
  return (
    `The page is in a language Doorman does not read (${lang.slice(0, 12).replace(/[^\w-]/g, '')}): ` +
    'mutual connections and ages were left out.'
  )
}

function pictures(tree: PageTree): string[] {
  return elementsOf(tree.nodes).map((element) => (element.tag === 'img' ? attribute(element, 'alt') : ''))
}

/** Chromium's own mark on the second line of a page saved complete. */
function savedFrom(html: string): string | null {
  return /<!-- saved from url=\(\d+\)(\S{1,2000}) -->/.exec(html.slice(0, 8192))?.[1] ?? null
}

function canonical(tree: PageTree): string | null {
  const link = elementsOf(tree.nodes).find(
    (element) => element.tag === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical',
  )
  return link === undefined ? null : attribute(link, 'href') || null
}

/** A browser makes the addresses whole in all that it saves or copies, except in a copy of the server's answer. */
function isServersAnswer(tree: PageTree, address: string | null): boolean {
  if (address !== null) return false
  return elementsOf(tree.nodes).some(
    (element) => element.tag === 'a' && /^\/\w/.test(attribute(element, 'href')),
  )
}

function isCut(html: string): boolean {
  return /^\s*<(?:!doctype|html)\b/i.test(html.slice(0, 200)) && !/<\/html\s*>/i.test(html.slice(-4096))
}

/** Tags and attribute names from the page's main part down to an element, without any value. */
function structureOf(element: PageElement | null): string {
  const parts: string[] = []
  for (let part = element; part !== null && parts.length < 8 && part.tag !== 'main'; part = part.parent) {
    const names = [...part.attributes.keys()].filter((name) => /^[a-z-]{1,30}$/.test(name)).slice(0, 6)
    parts.unshift(`${part.tag.slice(0, 20)}${names.length === 0 ? '' : `[${names.join(' ')}]`}`)
  }
  return parts.join(' > ')
}
