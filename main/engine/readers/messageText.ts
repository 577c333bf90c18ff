const LINK = /<(?:mailto:([^<>\s]+)|(https?:\/\/[^<>\s]+))>/gi
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi
const TAG = /<\/?(?:p|br|li|ul|ol|strong|em|a|span|div)(?:\s[^<>]*)?\/?>/i

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
])

/**
 * What a reader of the message would have seen: `<https://…>` and `<mailto:…>` lose their brackets and `mailto:`,
 * then HTML entities become characters, once, and line breaks become LF. Anything else stays as written.
 */
export function plainText(content: string): string {
  let text = content
  if (text.includes('<')) text = text.replace(LINK, (_, mail?: string, url?: string) => mail ?? url ?? '')
  if (text.includes('&')) text = text.replace(ENTITY, decodeEntity)
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  return text
}

/** True for the markup of sponsored messages and InMail campaigns. */
export function isHtml(content: string): boolean {
  return content.includes('<') && TAG.test(content)
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  if (code === 9 || code === 10 || code === 13) return String.fromCharCode(code)
  return isCharacter ? String.fromCodePoint(code) : entity
}
