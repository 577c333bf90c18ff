import { Token, Tokenizer, TokenizerMode } from 'parse5'
import { type MailItem, seenLine } from './mailItem.ts'

/** LinkedIn's mails have about 100,000 characters. */
const MOST_CHARACTERS = 400_000

const INLINE = new Set(['a', 'abbr', 'b', 'bdo', 'em', 'font', 'i', 'img', 'small', 'span', 'strong', 'u'])
/** What holds no text to be seen, with the way in which its content is read. */
const UNSEEN: ReadonlyMap<string, number> = new Map([
  ['style', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
])

type Html = { readonly items: readonly MailItem[]; readonly preheader: string }

/**
 * The HTML part of a mail: its lines and links in order, and the text that mail programs show beside the subject.
 * Tags are taken as they come, without building the tree of elements, which a hostile mail can make grow without end.
 */
export function htmlItems(html: string): Html {
  const reader = new HtmlReader()
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag(tag) {
        const mode = UNSEEN.get(tag.tagName)
        if (mode !== undefined) tokenizer.state = mode
        reader.start(tag.tagName, (name) => Token.getTokenAttr(tag, name) ?? '')
      },
      onEndTag: (tag) => reader.end(tag.tagName),
      onCharacter: ({ chars }) => reader.text(chars),
      onWhitespaceCharacter: ({ chars }) => reader.text(chars),
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  )
  tokenizer.write(html.slice(0, MOST_CHARACTERS), true)
  return reader.result()
}

/** An element that is not shown, with how many of its kind are open inside it. */
type Hidden = { readonly tag: string; readonly isPreheader: boolean; depth: number }

class HtmlReader {
  readonly #items: MailItem[] = []
  readonly #preheader: string[] = []
  #line: string[] = []
  #anchor: { readonly href: string; readonly text: string[]; readonly at: number } | null = null
  #hidden: Hidden | null = null

  start(tag: string, attribute: (name: string) => string): void {
    if (this.#hidden !== null) {
      if (tag === this.#hidden.tag) this.#hidden.depth += 1
      return
    }
    const isPreheader = attribute('data-email-preheader') === 'true'
    const isInline = INLINE.has(tag)
    if (!isInline) this.#endLine()
    if (UNSEEN.has(tag) || isPreheader || (!isEmpty(tag) && isHidden(attribute('style')))) {
      this.#hidden = { tag, isPreheader, depth: 1 }
    } else if (tag === 'img') {
      this.#anchor?.text.push(' ', attribute('alt'), ' ')
    } else if (tag === 'a') {
      this.#endAnchor()
      this.#anchor = { href: attribute('href').trim(), text: [], at: this.#items.length }
      this.#items.push({ link: { href: this.#anchor.href, text: '' } })
    }
  }

  end(tag: string): void {
    if (this.#hidden !== null) {
      if (tag === this.#hidden.tag) this.#hidden.depth -= 1
      if (this.#hidden.depth === 0) this.#hidden = null
      return
    }
    if (tag === 'a') this.#endAnchor()
    else if (!INLINE.has(tag)) this.#endLine()
  }

  text(characters: string): void {
    if (this.#hidden?.isPreheader === true) this.#preheader.push(characters)
    if (this.#hidden !== null) return
    this.#line.push(characters)
    this.#anchor?.text.push(characters)
  }

  result(): Html {
    this.#endAnchor()
    this.#endLine()
    return { items: this.#items, preheader: seenLine(this.#preheader.join('')) }
  }

  #endLine(): void {
    const line = seenLine(this.#line.join(''))
    if (line !== '') this.#items.push({ line })
    this.#line = []
  }

  #endAnchor(): void {
    if (this.#anchor === null) return
    const { href, text, at } = this.#anchor
    this.#items[at] = { link: { href, text: seenLine(text.join('')) } }
    this.#anchor = null
  }
}

function isHidden(style: string): boolean {
  return /display\s*:\s*none/i.test(style)
}

/** Elements that have no end, so nothing would show again after them. */
function isEmpty(tag: string): boolean {
  return /^(?:img|br|hr|input|meta|link|wbr|area|base|col|source)$/.test(tag)
}
