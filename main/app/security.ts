import { app, type Session, type WebContents } from 'electron'
import { log } from './log.ts'
import { mayHave, mayLoad } from './policy.ts'

/** Switches that keep Chromium itself off the network; must run before the app is ready. */
export function stayOffline(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/**
 * Shuts every way out of the page: navigation, new windows, embedded pages, permissions, downloads, network.
 * Must run before the first window.
 */
export function lockDown(devTools: boolean): void {
  app.on('session-created', (session) => lockSession(session, devTools))
  app.on('web-contents-created', (_, contents) => lockContents(contents))
}

function lockContents(contents: WebContents): void {
  const deny = (what: string) => (event: { preventDefault: () => void }) => {
    event.preventDefault()
    log('denied', { what })
  }
  contents.on('will-navigate', deny('navigation'))
  contents.on('will-frame-navigate', deny('frame navigation'))
  contents.on('will-redirect', deny('redirect'))
  contents.on('will-attach-webview', deny('webview'))
  contents.setWindowOpenHandler(() => {
    log('denied', { what: 'window' })
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function lockSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) =>
    answer(mayHave(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler((_, permission, origin) => mayHave(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !mayLoad(url, devTools)
    if (cancel) log('denied', { what: 'request' })
    answer({ cancel })
  })
  session.on('will-download', (event) => event.preventDefault())
  // Without this Chromium fetches a dictionary as it starts, past the guard on requests above.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
