import { changed, type Element, el, type Piece, toHtml } from './markup.ts'
import { shownText } from './shownText.ts'

export const flavours = [
  'chromium-complete',
  'chromium-html-only',
  'chromium-mhtml',
  'chromium-clipboard-html',
  'chromium-clipboard-text',
  'firefox-complete',
  'firefox-clipboard-html',
  'firefox-clipboard-text',
  'firefox-text-file',
] as const
export type Flavour = (typeof flavours)[number]

export type Captured = { readonly name: string; readonly bytes: Buffer }

/** The page as a browser saves it or puts it on the clipboard. `capturedAt` in ms since 1970, UTC. */
export function captured(
  page: Element,
  flavour: Flavour,
  {
    address,
    title,
    capturedAt,
  }: { readonly address: string; readonly title: string; readonly capturedAt: number },
): Captured {
  const base = `(2) ${title} _ LinkedIn`
  const file = (extension: string, text: string) => ({
    name: `${base}.${extension}`,
    bytes: Buffer.from(text),
  })
  switch (flavour) {
    case 'chromium-complete':
      return file(
        'html',
        `<!DOCTYPE html>\n<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n${toHtml(withShadow(page))}`,
      )
    case 'chromium-html-only':
      return file('html', `<!doctype html>${toHtml(relative(page))}`)
    case 'chromium-mhtml':
      return file('mhtml', archive(toHtml(without(withShadow(page), 'script')), address, title, capturedAt))
    case 'chromium-clipboard-html':
      return file('html', bodyOf(styled(without(page, 'script'))))
    case 'chromium-clipboard-text':
      return file('txt', shownText(page, { hasButtons: true, indent: 0, isFile: false }))
    case 'firefox-complete':
      return file('html', `<!DOCTYPE html>\n${toHtml(page)}`)
    case 'firefox-clipboard-html':
      return file('html', bodyOf(without(without(page, 'script'), 'button')))
    case 'firefox-clipboard-text':
      return file('txt', shownText(page, { hasButtons: false, indent: 4, isFile: false }))
    case 'firefox-text-file':
      return file('txt', shownText(page, { hasButtons: true, indent: 4, isFile: true }))
  }
}

function mapped(page: Element, change: (element: Element) => Element | null): Element {
  const result = changed(page, change)
  if (result === null || typeof result === 'string') throw new Error('A page is an element.')
  return result
}

function without(page: Element, tag: string): Element {
  return mapped(page, (element) => (element.tag === tag ? null : element))
}

function withShadow(page: Element): Element {
  const shadow = el('div', {}, el('template', { shadowrootmode: 'open' }, el('p', {}, 'Shadow text')))
  return mapped(page, (element) =>
    element.tag === 'body' ? { ...element, inside: [...element.inside, shadow] } : element,
  )
}

function relative(page: Element): Element {
  return mapped(page, (element) => {
    const href = element.attributes['href']
    if (href === undefined) return element
    return {
      ...element,
      attributes: { ...element.attributes, href: href.replace('https://www.linkedin.com', '') },
    }
  })
}

const STYLE = 'color: rgb(0, 0, 0); font-family: sans-serif; font-size: 14px; text-align: start;'

function styled(page: Element): Element {
  return mapped(page, (element) =>
    /^(?:h2|nav|main|button|p|div)$/.test(element.tag)
      ? { ...element, attributes: { ...element.attributes, style: STYLE } }
      : element,
  )
}

function bodyOf(page: Element): string {
  const body = page.inside.find(
    (piece): piece is Element => typeof piece !== 'string' && piece.tag === 'body',
  )
  return (body?.inside ?? []).map((piece: Piece) => toHtml(piece)).join('')
}

/** A frame with an advertisement, and a picture, follow the page. */
function archive(html: string, address: string, title: string, capturedAt: number): string {
  const boundary = '----MultipartBoundary--sampleBoundary0123456789----'
  const part = (type: string, encoding: string, location: string, body: string) =>
    `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n` +
    `Content-Location: ${location}\r\n\r\n${body}\r\n`
  return (
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: ${quotedWord(`(2) ${title} | LinkedIn`)}\r\n` +
    `Date: ${new Date(capturedAt).toUTCString()}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n` +
    `\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n` +
    part('text/html', 'quoted-printable', address, quotedPrintable(`<!DOCTYPE html>${html}`)) +
    part(
      'text/html',
      'quoted-printable',
      'https://frames.example/',
      quotedPrintable('<p>An advertisement</p>'),
    ) +
    part('image/gif', 'base64', 'https://pictures.example/1.gif', 'R0lGODlhAQABAAAAACw=') +
    `--${boundary}--\r\n`
  )
}

function quotedWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

/** RFC 2045, section 6.7, in lines of 76 characters. */
function quotedPrintable(text: string): string {
  let line = ''
  const lines: string[] = []
  for (const byte of Buffer.from(text.replaceAll('\n', '\r\n'))) {
    const isBreak = byte === 0x0a
    const isPlain = (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09
    if (isBreak) {
      lines.push(`${line}\r\n`)
      line = ''
      continue
    }
    if (byte === 0x0d) continue
    const written = isPlain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (line.length + written.length > 75) {
      lines.push(`${line}=\r\n`)
      line = ''
    }
    line += written
  }
  return lines.join('') + line
}
