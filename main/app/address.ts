export const appScheme = 'app'
export const appHost = 'doorman'
export const startPage = `${appScheme}://${appHost}/index.html`

/** Whether a URL lies in the window's own origin, `app://doorman`. Anything that is no URL does not. */
export function isAppUrl(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, host, username, password } = new URL(value)
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === ''
}
