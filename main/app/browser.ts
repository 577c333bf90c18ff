import { shell } from 'electron'

/** Hands a URL to the member's browser. Only `openLinkedIn` gives it one. */
export function openInBrowser(url: string): Promise<void> {
  return shell.openExternal(url)
}
