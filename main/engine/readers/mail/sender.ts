import { addressParser } from 'postal-mime'
import type { Headers } from './headers.ts'

/** Who a mail says it is from. */
export type Sender = {
  /** Decoded; empty when there is none. */
  readonly name: string
  /** Lower case; null when the mail names no sender, several, or one in a way that can be read in two. */
  readonly address: string | null
  /** The From header as written. */
  readonly written: string
}

export function readSender(headers: Headers): Sender {
  const values = headers.all('from')
  const written = values.join(', ')
  const [parsed] = addressParser(values[0] ?? '', { flatten: true })
  const address = values.length === 1 ? onlyAddress(written) : null
  const name = parsed !== undefined && 'name' in parsed ? parsed.name : ''
  return { name: name.replace(/\p{Cc}/gu, ' ').trim(), address, written }
}

/** The one address of a From header; what stands in quotation marks or comments is none. */
function onlyAddress(written: string): string | null {
  const bare = written.replace(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\([^()]*\)/g, ' ')
  const brackets = /^[^<>,;:@]*<([^<>]*)>\s*$/.exec(bare)
  const address = (brackets?.[1] ?? bare).trim().toLowerCase()
  return /^[^\s@<>,;:"]+@[a-z0-9.-]+$/.test(address) ? address : null
}

/** `linkedin.com` itself or what stands before it and a dot, nothing else. */
const DOMAIN = /^(?:[a-z0-9-]+\.)*linkedin\.com$/

export function isLinkedInDomain(domain: string): boolean {
  return DOMAIN.test(domain)
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
