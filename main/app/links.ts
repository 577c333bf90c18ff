import type { Reply } from '../../shared/contract.ts'

const host = 'https://www.linkedin.com'
const longest = 2048

/**
 * The only addresses Doorman ever opens: a profile, or the page of open invitations. The address is built anew
 * from its slug, so that nothing of what came in but that one word goes out; anything else gives null.
 */
export function linkedInUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longest || !value.startsWith(`${host}/`)) return null
  const path = value.slice(host.length).replace(/[?#].*$/su, '')
  if (/^\/mynetwork\/invitation-manager\/?$/u.test(path)) return `${host}/mynetwork/invitation-manager/`
  const slug = profileSlug(path)
  if (slug === null) return null
  const url = `${host}/in/${encodeURIComponent(slug)}/`
  return url.length <= longest ? url : null
}

/**
 * Opens a LinkedIn address in the member's browser.
 * @param open hands a URL to the system
 */
export async function openLinkedIn(
  value: unknown,
  open: (url: string) => Promise<void>,
): Promise<Reply<Record<string, never>>> {
  const url = linkedInUrl(value)
  if (url === null)
    return failed('no-page', 'Doorman knows no LinkedIn page of this person, so there is nothing to open.')
  try {
    await open(url)
    return { ok: true, value: {} }
  } catch {
    return failed('no-browser', 'Your system did not open a browser. Choose a default browser and try again.')
  }
}

function profileSlug(path: string): string | null {
  const encoded = /^\/in\/([^/\\\s]+)\/?$/u.exec(path)?.[1]
  if (encoded === undefined) return null
  const slug = decoded(encoded)
  // No separators, controls, spaces, invisible direction marks or halves of characters; not "." and "..".
  if (slug === null || /[/\\?#%\p{C}\p{Z}]|^\.+$/u.test(slug)) return null
  return slug
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return null
  }
}

function failed(code: string, message: string): Reply<never> {
  return { ok: false, error: { code, message } }
}
