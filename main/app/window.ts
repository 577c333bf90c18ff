import path from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { startPage } from './address.ts'
import { log } from './log.ts'
import { paper } from './paper.ts'
import { smallest } from './smallest.ts'

/**
 * The window, hidden and not yet loaded.
 * @param devTools whether the developer tools exist; never in what ships
 */
export function createWindow(devTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Doorman',
    width: 1200,
    height: 800,
    ...smallest,
    show: false,
    backgroundColor: paperNow(),
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools,
    },
  })
  const repaint = () => window.setBackgroundColor(paperNow())
  nativeTheme.on('updated', repaint)
  window.on('closed', () => nativeTheme.off('updated', repaint))
  reloadOnceAfterCrash(window)
  return window
}

function paperNow(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

/** Everything is in the database, so a page that dies can simply be loaded again; a second time it would loop. */
function reloadOnceAfterCrash(window: BrowserWindow): void {
  let reloaded = false
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    log('page gone', { reason, exitCode })
    if (reason === 'clean-exit' || reloaded) return
    reloaded = true
    window.loadURL(startPage).catch(() => log('page not loaded'))
  })
}
