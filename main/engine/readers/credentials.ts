import type { Fact } from './fact.ts'

/** Parts of LinkedIn's links that sign the recipient in, or tell who they are. */
const NAMES = 'otpToken|midToken|midSig|sharedKey|loid|eid|trkEmail|lipi|refId|savedSearchAuthToken'
const ANY = new RegExp(NAMES, 'i')
const LINK = /(?:https?:\/\/|www\.|(?:[a-z0-9-]+\.)*linkedin\.com)[^\s<>"]*/gi
const IN_LINK = new RegExp(`(?:${NAMES})(?=[=/:])`, 'i')
const IN_PATH = new RegExp(`/(?:${NAMES})/`, 'i')
const LOOSE = new RegExp(`(?:[?&;#]|&amp;|\\b)(?:${NAMES})(?:=|%(?:25)*3D)[^\\s<>"&;#]*`, 'gi')

/** The text without anything in it that signs somebody in to LinkedIn: such links keep only their path. */
export function withoutCredentials(text: string): string {
  if (!ANY.test(text)) return text
  return text.replace(LINK, safeLink).replace(LOOSE, '')
}

function safeLink(link: string): string {
  if (!IN_LINK.test(decoded(link))) return link
  const path = link.slice(0, cut(link.search(/[?#;]|%(?:25)*3f/i), link.length))
  return path.slice(0, cut(path.search(IN_PATH), path.length))
}

function cut(found: number, length: number): number {
  return found < 0 ? length : found
}

/** Links inside links are encoded once for each level. */
function decoded(link: string): string {
  return link.replace(/%(?:25)*(3d|2f|3a)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** A fact without credentials in what somebody wrote. */
export function withoutSecrets<F extends Fact>(fact: F): F {
  if (fact.type === 'message') return { ...fact, text: withoutCredentials(fact.text) }
  if (fact.type !== 'invitation') return fact
  const { note, headline } = fact
  return {
    ...fact,
    note: note === null ? null : withoutCredentials(note),
    headline: headline === null ? null : withoutCredentials(headline),
  }
}
