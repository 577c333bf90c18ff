import { addressParser } from 'postal-mime'
import { withoutCredentials } from '../credentials.ts'
import type { Identity } from '../fact.ts'
import { cleanName, isNobody, readEmail } from '../identity.ts'
import { intendedFor } from './bodyWords.ts'
import type { Headers } from './headers.ts'
import type { Sender } from './sender.ts'

const VIA = /\s+via linkedin$/i
const NOT_A_PERSON = /^(?:linkedin\b.*|invitations?)$/i

/** Who wrote an invitation or accepted one, by the From header or else the subject; empty when neither says. */
export function personOf(headers: Headers, sender: Sender): string {
  const name = tidy(sender.name.replace(VIA, ''))
  if (!NOT_A_PERSON.test(name)) return name
  const subject = headers.text('subject')
  const found =
    /^(.{1,200}?)['’]s invitation is /i.exec(subject) ??
    /^(.{1,200}?) (?:has )?accepted your invitation/i.exec(subject) ??
    /new connection, (.{1,200})$/i.exec(subject)
  return tidy(found?.[1] ?? '')
}

/** Whom a mail went to, by its last lines and the To header. */
export function ownerOf(headers: Headers, lines: readonly string[]): Identity {
  const found = headers.all('to').flatMap((value) => addressParser(value, { flatten: true }))
  const only = found.length === 1 ? found[0] : undefined
  const address = only !== undefined && 'address' in only ? (only.address ?? '') : ''
  const name = intendedFor(lines) ?? only?.name ?? ''
  return { slug: null, urn: null, email: readEmail(address), name: tidy(name.includes('@') ? '' : name) }
}

function tidy(name: string): string {
  const cleaned = cleanName(withoutCredentials(name))
  return isNobody(cleaned) ? '' : cleaned
}
