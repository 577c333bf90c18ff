import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'
import { type Trap, tcpTrap } from './trap.ts'

let doorman: LaunchedDoorman
let trap: Trap
test.beforeAll(async () => {
  trap = await tcpTrap()
  doorman = await launchDoorman()
  await doorman.page.waitForURL('app://doorman/**')
})
test.afterAll(async () => {
  await doorman.close()
  await trap.close()
})

/** `away` answers every request with a redirect to another site. */
const exits: readonly (readonly [string, (page: Page, away: string) => Promise<unknown>])[] = [
  ['a click on a link', (page, away) => link(page, { href: away }, {})],
  [
    'a click on a link that asks for a window',
    (page, away) => link(page, { href: away, target: '_blank' }, {}),
  ],
  ['a middle click', (page, away) => link(page, { href: away }, { button: 'middle' })],
  ['a click with Control', (page, away) => link(page, { href: away }, { modifiers: ['ControlOrMeta'] })],
  ['a click with Shift', (page, away) => link(page, { href: away }, { modifiers: ['Shift'] })],
  ['a link to a file', (page) => link(page, { href: 'file:///etc/passwd' }, {})],
  ['a link to a data: page', (page) => link(page, { href: 'data:text/html,x' }, {})],
  ['a link to another app', (page) => link(page, { href: 'mailto:ana@evil.example' }, {})],
  ['a link to another host of our scheme', (page) => link(page, { href: 'app://elsewhere/index.html' }, {})],
  [
    'a link into the profile it names',
    (page) => link(page, { href: 'https://www.linkedin.com/in/ana-silva' }, {}),
  ],
  ['location', (page, away) => page.evaluate((to) => location.assign(to), away)],
  ['location.replace', (page, away) => page.evaluate((to) => location.replace(to), away)],
  ['location to a file', (page) => page.evaluate(() => location.assign('file:///etc/passwd'))],
  [
    'location to our other files',
    (page) => page.evaluate(() => location.assign('app://doorman/package.json')),
  ],
  ['window.open', (page, away) => page.evaluate((to) => void window.open(to), away)],
  [
    'window.open of our own page',
    (page) => page.evaluate(() => void window.open('app://doorman/index.html')),
  ],
  ['window.open of nothing', (page) => page.evaluate(() => void window.open(''))],
  [
    'meta refresh',
    (page, away) =>
      page.evaluate((to) => {
        const meta = Object.assign(document.createElement('meta'), {
          httpEquiv: 'refresh',
          content: `0;url=${to}`,
        })
        document.head.append(meta)
      }, away),
  ],
  [
    'a form for another window',
    (page, away) =>
      page.evaluate((action) => {
        const form = Object.assign(document.createElement('form'), { action, target: '_blank' })
        document.body.append(form)
        form.submit()
      }, away),
  ],
  [
    'a webview',
    (page, away) =>
      page.evaluate((to) => {
        const view = document.createElement('webview')
        view.setAttribute('allowpopups', '')
        Reflect.set(view, 'src', to)
        document.body.append(view)
      }, away),
  ],
]

for (const [what, leave] of exits)
  test(`the window stays where it is after ${what}`, async () => {
    const { app, page } = doorman
    await page.reload()
    await page.evaluate(() => Reflect.set(globalThis, 'stayed', true))
    const before = page.url()
    await leave(page, `http://127.0.0.1:${trap.port}/away`)
    await page.waitForTimeout(250)
    expect(page.url()).toBe(before)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'stayed'))).toBe(true)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
    expect(trap.caught()).toBe(0)
  })

test('a page that the main process itself sends away does not get there', async () => {
  const url = `http://127.0.0.1:${trap.port}/away`
  const outcome = await doorman.app.evaluate(async ({ BrowserWindow }, to) => {
    const window = new BrowserWindow({ show: false })
    const error = await window.loadURL(to).then(
      () => 'loaded',
      (failed) => String(failed),
    )
    window.destroy()
    return error
  }, url)
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(trap.caught()).toBe(0)
})

test('a file dropped on the window is not opened in it', async () => {
  const { page, userData } = doorman
  const file = path.join(userData, 'dropped.html')
  await writeFile(file, '<title>dropped</title>')
  await page.reload()
  const before = page.url()
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 20, y: 20, data })
  await expect(page.getByRole('heading', { name: 'Not imported' })).toBeVisible()
  expect(page.url()).toBe(before)
})

test('nothing is downloaded', async () => {
  const { app, page } = doorman
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event, item) =>
      Reflect.set(globalThis, 'download', [event.defaultPrevented, item.getState()]),
    )
  })
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['x']))
    Object.assign(document.createElement('a'), { href, download: 'out.csv' }).click()
  })
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'download')?.[0])).toBe(true)
})

const wishes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['notifications', async () => (await Notification.requestPermission()) === 'granted'],
  ['the place', () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))],
  ['the camera', () => navigator.mediaDevices.getUserMedia({ video: true })],
  ['the microphone', () => navigator.mediaDevices.getUserMedia({ audio: true })],
  ['the screen', () => navigator.mediaDevices.getDisplayMedia()],
  ['reading the clipboard', () => navigator.clipboard.readText()],
  ['MIDI', () => Reflect.apply(Reflect.get(navigator, 'requestMIDIAccess'), navigator, [{ sysex: true }])],
  ['USB devices', () => Reflect.get(navigator, 'usb').requestDevice({ filters: [] })],
  [
    'HID devices',
    async () => (await Reflect.get(navigator, 'hid').requestDevice({ filters: [] })).length > 0,
  ],
  ['serial ports', () => Reflect.get(navigator, 'serial').requestPort()],
  ['Bluetooth', () => Reflect.get(navigator, 'bluetooth').requestDevice({ acceptAllDevices: true })],
  ['the list of fonts', async () => (await Reflect.get(globalThis, 'queryLocalFonts')()).length > 0],
  ['staying awake', () => navigator.wakeLock.request('screen')],
]

for (const [what, ask] of wishes)
  test(`the page may not have ${what}`, async () => {
    await doorman.page.reload()
    // With a click behind it, since many of these are refused without one anyway.
    await doorman.page.mouse.click(5, 5)
    const asked = await doorman.page.evaluateHandle(`(${ask})`)
    const given = await asked
      .evaluate(async (wish) => {
        const late = new Promise<never>((_, no) => setTimeout(no, 2000, new Error('not answered')))
        return (await Promise.race([Reflect.apply(wish as () => Promise<unknown>, null, []), late])) !== false
      })
      .catch(() => false)
    expect(given).toBe(false)
  })

test('the page is told that it has no permissions', async () => {
  const states = await doorman.page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'local-fonts'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  )
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('the page may put a reply on the clipboard', async () => {
  const { app, page } = doorman
  await page.mouse.click(5, 5)
  await page.evaluate(() => navigator.clipboard.writeText('May I ask how we know each other?'))
  // The clipboard of X is another program's, and may take a moment.
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('May I ask how we know each other?')
})

test('the developer tools do not open', async () => {
  const opened = await doorman.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.openDevTools()
    await new Promise((resolve) => setTimeout(resolve, 500))
    return contents?.isDevToolsOpened()
  })
  expect(opened).toBe(false)
})

async function link(page: Page, to: object, click: Parameters<Page['click']>[1]): Promise<void> {
  await page.evaluate((properties) => {
    const anchor = Object.assign(document.createElement('a'), properties, { id: 'exit', textContent: 'out' })
    anchor.style.cssText = 'position: fixed; inset: 0; z-index: 9999; background: white'
    document.body.append(anchor)
  }, to)
  await page.click('#exit', { ...click, noWaitAfter: true })
}
