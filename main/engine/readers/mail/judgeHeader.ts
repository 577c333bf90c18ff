import { withoutCredentials } from '../credentials.ts'
import { quote } from '../quote.ts'
import { type Headers, readHeaders } from './headers.ts'
import { kindOfSubject, kindOfTemplate, type MailKind } from './mailKind.ts'
import { domainOf, isLinkedInDomain, readSender, type Sender } from './sender.ts'

/**
 * What a mail's header says of it. `candidate`: from LinkedIn, and it may tell of an invitation; `kind` is null where
 * only the body can say. `false`: it claims to be LinkedIn's and is not.
 */
export type Judged =
  | {
      readonly is: 'candidate'
      readonly kind: MailKind | null
      readonly headers: Headers
      readonly sender: Sender
      /** The mail server of the owner checked that it came from LinkedIn. */
      readonly isProven: boolean
    }
  | { readonly is: 'false'; readonly reason: string }
  | { readonly is: 'linkedin' }
  | { readonly is: 'other' }

/** Every way of being LinkedIn, or of looking like it, has one of these somewhere in the header. */
const WORTH_A_LOOK = /nked[-_ ]?[il1]n|=\?/i

export function judgeHeader(bytes: Buffer): Judged {
  if (!WORTH_A_LOOK.test(bytes.toString('latin1'))) return { is: 'other' }
  const headers = readHeaders(bytes)
  const sender = readSender(headers)
  if (sender.address === null || !isLinkedInDomain(domainOf(sender.address))) {
    return claimsToBeLinkedIn(headers, sender) ? looksLike(sender) : { is: 'other' }
  }
  const check = originCheck(headers)
  if (check === 'fail') return looksLike(sender, ', which failed the check of your mail server')
  const kind = kindOfHeader(headers, sender.address)
  return kind === 'other'
    ? { is: 'linkedin' }
    : { is: 'candidate', kind, headers, sender, isProven: check === 'pass' }
}

function looksLike({ address, written }: Sender, why = ''): Judged {
  const from = quote(withoutCredentials(address ?? written))
  return { is: 'false', reason: `looks like LinkedIn but is not: from ${from}${why}` }
}

const LOOK_ALIKE_DOMAIN = /nked-?[il1]n/
const LOOK_ALIKE_NAME = /nked-?[il1]n\.com|\bvia linkedin\b|^linkedin\b|\blinkedin$/i
const ANSWER_OR_COPY = /^\s*(?:re|fwd?|wg|aw|tr|rif|rv|enc)\s*:/i

function claimsToBeLinkedIn(headers: Headers, { name, address, written }: Sender): boolean {
  const domain = address === null ? written.toLowerCase() : domainOf(address)
  if (LOOK_ALIKE_DOMAIN.test(domain) || LOOK_ALIKE_NAME.test(name)) return true
  if (headers.all('x-linkedin-template').length > 0) return true
  const subject = headers.text('subject')
  return /linkedin/i.test(subject) && !ANSWER_OR_COPY.test(subject) && kindOfSubject(subject) !== null
}

/**
 * What the mail server that took the mail in found: only the first such header is its own, those below it came with
 * the mail. Null when none was kept.
 */
function originCheck(headers: Headers): 'pass' | 'fail' | null {
  const [own = ''] = headers.all('authentication-results')
  const results = own.replace(QUOTED_OR_COMMENT, ' ').split(';')
  const dmarc = results
    .map((one) => /^\s*dmarc\s*=\s*([a-z]+)(.*)$/is.exec(one))
    .find((found) => found !== null)
  const result = dmarc?.[1]?.toLowerCase()
  const domain =
    /\bheader\.from\s*=\s*(?:[^\s@]*@)?([^\s)]+)/i.exec(dmarc?.[2] ?? '')?.[1]?.toLowerCase() ?? ''
  if (result === 'fail' && (domain === '' || isLinkedInDomain(domain))) return 'fail'
  return result === 'pass' && isLinkedInDomain(domain) ? 'pass' : null
}

/** RFC 8601: values may be quoted and carry comments, in which anybody can write anything. */
const QUOTED_OR_COMMENT = /"(?:[^"\\]|\\.){0,1000}"|\([^()]{0,1000}\)/g

/** Only invitations and their reminders come from these. */
const INVITATION_SENDERS = /^(?:invitations|invitations-noreply|member|connections)@/

/** `other` for a mail of LinkedIn that has nothing to tell; null when its body has to be asked. */
function kindOfHeader(headers: Headers, address: string): MailKind | 'other' | null {
  const bySubject = kindOfSubject(headers.text('subject'))
  const template = headers.text('x-linkedin-template')
  const byTemplate = template === '' ? null : kindOfTemplate(template)
  if (bySubject === 'acceptance') return bySubject
  if (byTemplate !== null && byTemplate !== 'other') return byTemplate
  if (bySubject !== null && byTemplate === null) return bySubject
  if (byTemplate === null) return null
  return INVITATION_SENDERS.test(address) && bySubject !== null ? bySubject : 'other'
}
