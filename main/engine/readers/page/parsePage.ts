import { setImmediate } from 'node:timers/promises'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5'
import { SourceError } from '../source.ts'
import type { PageNode, PageTree } from './pageTree.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** A list of a thousand invitations has about a hundred thousand elements. */
const MOST_ELEMENTS = 1_000_000

/** A page of 20 MB takes about two seconds; only one that was made to do harm takes longer than this. */
const MOST_MS = 30_000

const PIECE = 128 * 1024

/** Programs, styles and whatever else is not the page's own text. */
const DROPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'object',
  'textarea',
  'noembed',
  'noframes',
])

/**
 * Parses HTML as a browser does, without running, loading or keeping anything of it: scripts and styles are
 * dropped, templates (a saved shadow tree) are read like the rest. `shown` names the file in a sentence.
 *
 * Throws SourceError for a page of too many elements or too much work, the signal's reason when that is aborted.
 */
export async function parsePage(
  html: string,
  shown: string,
  signal: AbortSignal | undefined,
): Promise<PageTree> {
  const started = performance.now()
  let elements = 0
  const parser = new Parser({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given: Parameters<typeof defaultTreeAdapter.createElement>) {
        elements += 1
        if (elements > MOST_ELEMENTS) throw tooMuch(shown)
        return defaultTreeAdapter.createElement(...given)
      },
    },
  })
  for (let from = 0; from < html.length; from += PIECE) {
    parser.tokenizer.write(html.slice(from, from + PIECE), false)
    if (performance.now() - started > MOST_MS) throw tooMuch(shown)
    await setImmediate()
    signal?.throwIfAborted()
  }
  parser.tokenizer.write('', true)
  return { nodes: flatten(parser.document.childNodes) }
}

function tooMuch(shown: string): SourceError {
  return new SourceError(
    'too-complex',
    `${shown} is not a page a person could use: it has too many parts. Nothing was imported.`,
  )
}

type Open = {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: Map<string, string>
  readonly parent: Open | null
  readonly at: number
  end: number
}

function flatten(roots: readonly Node[]): readonly PageNode[] {
  const nodes: PageNode[] = []
  const waiting: ({ readonly node: Node; readonly parent: Open | null } | { readonly closes: Open })[] = []
  const push = (children: readonly Node[], parent: Open | null) => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index]
      if (node !== undefined) waiting.push({ node, parent })
    }
  }
  push(roots, null)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('closes' in next) {
      next.closes.end = nodes.length
      continue
    }
    const { node, parent } = next
    if (defaultTreeAdapter.isTextNode(node)) {
      nodes.push({ kind: 'text', text: node.value, parent, at: nodes.length })
    } else if (defaultTreeAdapter.isElementNode(node) && !DROPPED.has(node.tagName)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
      const open: Open = { kind: 'element', tag: node.tagName, attributes, parent, at: nodes.length, end: 0 }
      nodes.push(open)
      waiting.push({ closes: open })
      push('content' in node ? node.content.childNodes : node.childNodes, open)
    }
  }
  return nodes
}
