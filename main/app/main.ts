import path from 'node:path'
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron'
import { commands } from '../../shared/commands.ts'
import { event } from '../../shared/contract.ts'
import { startPage } from './address.ts'
import { keepBeside } from './beside.ts'
import { openInBrowser } from './browser.ts'
import { chooseExport, choosePaths, showCannotStart } from './dialogs.ts'
import { type EngineClient, engineClient } from './engineClient.ts'
import { startEngineProcess } from './enginePort.ts'
import { handlers, type System } from './handlers.ts'
import { openGate } from './ipc.ts'
import { log } from './log.ts'
import { menuTemplate } from './menu.ts'
import { declareScheme, serveApp } from './protocol.ts'
import { lockDown, stayOffline } from './security.ts'
import { smoke } from './smoke.ts'
import { withoutPaths } from './unexpected.ts'
import { databaseFile } from './userData.ts'
import { createWindow } from './window.ts'

const devTools = !app.isPackaged
const smokePatienceMs = 60_000
const smoking = process.argv.includes('--smoke')

if (smoking) {
  // Nobody is there to close Electron's own message, and nothing may wait for ever.
  process.on('uncaughtException', cannotStart)
  setTimeout(() => end('Doorman did not start.'), smokePatienceMs)
}
app.enableSandbox()
stayOffline()
declareScheme()
lockDown(devTools)
const database = placeOfData()

if (database === null) log('no place for data')
else if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(cannotStart)
else if (smoking) end('Doorman is open on this data already.')
else app.exit(0)

async function start(): Promise<void> {
  serveApp()
  const engine = engineClient(() => startEngineProcess(engineArguments()), tell)
  const window = createWindow(devTools)
  const answers = handlers(engine.call, systemOf(window))
  openGate(answers)
  closeWith(engine)

  function tell(said: unknown): void {
    const checked = event.safeParse(said)
    if (!checked.success) log('wrong event')
    else if (!window.isDestroyed()) window.webContents.send('event', checked.data)
  }

  if (smoking) {
    const failure = await smoke(window)
    await engine.close()
    return end(failure)
  }
  const choose = (id: string) => tell({ event: 'command', id })
  const menu = menuTemplate(commands, choose, { mac: process.platform === 'darwin', devTools })
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
  app.on('second-instance', () => bringToFront(window))
  const themed = answers.settings({}).then((reply) => {
    if (reply.ok) nativeTheme.themeSource = reply.value.theme
  })
  showWhenDrawn(window, themed)
  await load(window)
}

/** A window without its page is still better than an app that runs unseen. */
async function load(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(startPage)
  } catch {
    log('page not loaded')
    if (!window.isDestroyed()) window.show()
  }
}

/** The engine's process gets the database and, from a source tree, better-sqlite3 as made for this Electron. */
function engineArguments(): readonly string[] {
  const { DOORMAN_SQLITE_BINDING } = process.env
  const file = database ?? ''
  return !app.isPackaged && DOORMAN_SQLITE_BINDING ? [file, DOORMAN_SQLITE_BINDING] : [file]
}

function systemOf(window: BrowserWindow): System {
  return {
    choosePaths: (from) => choosePaths(window, from),
    paste: () => window.webContents.paste(),
    chooseExport: () => chooseExport(window),
    openInBrowser,
    keepBeside: (on) => keepBeside(window, on),
    applyTheme: (theme) => {
      nativeTheme.themeSource = theme
    },
    sample: path.join(import.meta.dirname, 'sample.zip'),
  }
}

/** Shows the window once it is drawn in the member's theme; an engine that is slow to say it holds up nothing. */
function showWhenDrawn(window: BrowserWindow, themed: Promise<void>): void {
  const drawn = new Promise((resolve) => window.once('ready-to-show', () => resolve(null)))
  const patience = new Promise((resolve) => setTimeout(resolve, 1000))
  Promise.all([drawn, Promise.race([themed, patience])]).then(() => {
    if (!window.isDestroyed()) window.show()
  })
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** The engine closes its database before the app ends. */
function closeWith(engine: EngineClient): void {
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (quitting) => {
    quitting.preventDefault()
    // By now all windows are closed, and a second quit inside the first would be ignored.
    engine.close().then(() => app.exit())
  })
}

/** Null when there is none, which is then said. Electron would wait for ever for a module that throws. */
function placeOfData(): string | null {
  try {
    return databaseFile()
  } catch (error) {
    cannotStart(error)
    return null
  }
}

function cannotStart(error: unknown): void {
  const reason = withoutPaths(error instanceof Error ? error.message : String(error))
  log('not started', { kind: error instanceof Error ? error.name : typeof error })
  if (smoking) end(reason)
  else {
    showCannotStart(`${reason}. Nothing of your data was changed. If it happens again, install Doorman anew.`)
    app.exit(1)
  }
}

/** Ends a smoke test with its outcome. */
function end(failure: string | null): void {
  const done = () => app.exit(failure === null ? 0 : 1)
  if (failure === null) process.stdout.write('smoke ok\n', done)
  else process.stderr.write(`smoke failed: ${failure}\n`, done)
}
