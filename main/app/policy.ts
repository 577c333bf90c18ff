import { isAppUrl } from './address.ts'

/** Whether the page may load this URL: its own files, and the developer tools where they exist. */
export function mayLoad(url: string, devTools: boolean): boolean {
  return isAppUrl(url) || (devTools && url.startsWith('devtools://'))
}

/** Whether the page may have a permission: it may put a reply on the clipboard, and nothing else. */
export function mayHave(permission: string, origin: string): boolean {
  return permission === 'clipboard-sanitized-write' && isAppUrl(origin)
}
