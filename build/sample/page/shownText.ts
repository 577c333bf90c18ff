import type { Element, Piece } from './markup.ts'

/** How a browser writes a page as text. */
export type TextFlavour = {
  readonly hasButtons: boolean
  /** Spaces before the lines of a list's items. */
  readonly indent: number
  /** Addresses behind links, rules of dashes, lines wrapped at 72 columns: Firefox's text files. */
  readonly isFile: boolean
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'div',
    'main',
    'section',
    'nav',
    'ul',
    'li',
    'figure',
    'footer',
    'header',
    'aside',
    'time',
    'h1',
    'h2',
    'p',
  ],
])
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'input', 'template', 'title'])
const COLUMNS = 72

/** The text of a page: blocks on lines of their own, an empty line after a paragraph, pictures by their text. */
export function shownText(page: Piece, flavour: TextFlavour): string {
  const lines: string[] = []
  let line = ''
  let gap = 0

  function write(text: string, depth: number) {
    if (line === '') {
      if (text.trim() === '') return
      for (let left = gap; left > 1 && lines.length > 0; left -= 1) lines.push('')
      gap = 0
      line = ' '.repeat(depth)
    }
    line += text
  }
  function end(breaks: number) {
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    gap = Math.max(gap, breaks)
  }
  function walk(piece: Piece, depth: number) {
    if (typeof piece === 'string') {
      write(piece, depth)
      return
    }
    const { tag, attributes, inside } = piece
    if (UNSEEN.has(tag) || (tag === 'button' && !flavour.hasButtons)) return
    if (tag === 'br') {
      if (line === '') lines.push('')
      else end(1)
      return
    }
    if (tag === 'img') write(attributes['alt'] ?? '', depth)
    if (tag === 'hr') {
      end(flavour.isFile ? 2 : 1)
      if (flavour.isFile) {
        write('-'.repeat(COLUMNS), 0)
        end(2)
      }
      return
    }
    const breaks = tag === 'p' ? 2 : BLOCKS.has(tag) ? 1 : 0
    if (breaks > 0) end(flavour.isFile ? breaks : 1)
    const inner = tag === 'li' ? depth + flavour.indent : depth
    for (const part of inside) walk(part, inner)
    if (flavour.isFile && tag === 'a') write(address(piece), inner)
    if (breaks > 0) end(breaks)
  }

  walk(page, 0)
  end(0)
  return (flavour.isFile ? lines.flatMap(wrap) : lines).join('\n')
}

function address({ attributes }: Element): string {
  return ` <${attributes['href'] ?? ''}>`
}

/** A line that is hardly too long is left alone. */
const TOLERANCE = 4

/** As many words on a line as fit; a word that is longer has one of its own. */
function wrap(line: string): string[] {
  const words = line.split(' ')
  const wrapped: string[] = []
  let current = words.shift() ?? ''
  while (words.length > 0) {
    const rest = [current, ...words].join(' ')
    const word = words[0] ?? ''
    if (width(rest) <= COLUMNS + TOLERANCE) return [...wrapped, rest]
    if (current !== '' && width(current) + 1 + width(word) > COLUMNS) {
      wrapped.push(current)
      current = word
    } else {
      current = `${current} ${word}`
    }
    words.shift()
  }
  return [...wrapped, current]
}

/** East Asian letters and emoji take two columns. */
function width(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/g)?.length ?? 0)
}
