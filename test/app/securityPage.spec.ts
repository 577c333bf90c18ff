import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { channels } from '../../shared/contract.ts'
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

test('the page has no way into Node or Electron but the contract', async () => {
  const globals = await doorman.page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(globals).toEqual([])
  const bridge = await doorman.page.evaluate(() => Object.keys(Reflect.get(globalThis, 'doorman')))
  expect(bridge.sort()).toEqual([...Object.keys(channels), 'onEvent'].sort())
})

test('the bridge cannot be replaced or added to', async () => {
  const same = await doorman.page.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'doorman')
    const was = bridge.stats
    Reflect.set(bridge, 'stats', () => 'replaced')
    Reflect.set(bridge, 'extra', 1)
    Reflect.set(globalThis, 'doorman', {})
    return Reflect.get(globalThis, 'doorman') === bridge && bridge.stats === was && !('extra' in bridge)
  })
  expect(same).toBe(true)
})

test('a call that does not fit the contract is refused, and one that fits is answered', async () => {
  const replies = await doorman.page.evaluate(async () => {
    const { stats } = Reflect.get(globalThis, 'doorman')
    return [await stats({}), await stats(), await stats({ sql: 'drop table people' })]
  })
  expect(replies).toMatchObject([
    { ok: true },
    { ok: false, error: { code: 'bad-args' } },
    { ok: false, error: { code: 'bad-args' } },
  ])
})

test('a file that the page makes up has no path to import from', async () => {
  const reply = await doorman.page.evaluate(() =>
    Reflect.get(globalThis, 'doorman').dropImport([new File(['x'], '/etc/passwd')]),
  )
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-args' } })
})

test('a file that a person picked is read by its path', async () => {
  const { page, userData } = doorman
  const file = path.join(userData, 'Connections.csv')
  await writeFile(file, 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n')
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      id: 'picked',
      multiple: true,
    })
    document.body.append(input)
  })
  await page.setInputFiles('#picked', file)
  const reply = await page.evaluate(() =>
    Reflect.get(globalThis, 'doorman').dropImport([
      ...((document.querySelector('#picked') as HTMLInputElement).files ?? []),
    ]),
  )
  expect(reply).toMatchObject({ ok: true, value: { report: { files: [{ name: 'Connections.csv' }] } } })
})

test('another page is not answered, even through our own preload', async () => {
  const reply = await doorman.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/dist/app/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload } })
    await window.loadURL('about:blank')
    const said = await window.webContents.executeJavaScript('window.doorman.stats({})')
    window.destroy()
    return said
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-sender' } })
})

/** What code slipped into the page would try. `away` is a server outside, which must never hear of it. */
const attempts: readonly (readonly [string, string | null, (away: string) => unknown])[] = [
  [
    'an inline script',
    'require-trusted-types-for',
    () =>
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.broken = 1' }),
      ),
  ],
  [
    'a script from elsewhere',
    'require-trusted-types-for',
    (away) => document.body.append(Object.assign(document.createElement('script'), { src: away })),
  ],
  [
    'an event handler as an attribute',
    'require-trusted-types-for',
    () => document.body.setAttribute('onclick', 'window.broken = 1'),
  ],
  [
    'innerHTML',
    'require-trusted-types-for',
    () => {
      document.body.innerHTML += '<img src="x" onerror="window.broken = 1">'
    },
  ],
  ['document.write', 'require-trusted-types-for', () => document.write('<script>window.broken = 1</script>')],
  ['eval', null, () => Reflect.get(globalThis, 'eval')('window.broken = 1')],
  ['a function made of text', null, () => Reflect.construct(Function, ['window.broken = 1'])()],
  ['a timer with text', null, () => Reflect.apply(setTimeout, globalThis, ['window.broken = 1', 0])],
  [
    'a policy of its own for trusted types',
    'trusted-types',
    () => Reflect.get(globalThis, 'trustedTypes').createPolicy('mine', {}),
  ],
  [
    'a javascript: link',
    null,
    () => Object.assign(document.createElement('a'), { href: 'javascript:window.broken=1' }).click(),
  ],
  ['WebAssembly', 'script-src', () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))],
  ['a module from elsewhere', 'script-src-elem', (away) => import(away)],
  [
    'a module out of a data: address',
    'script-src-elem',
    () => import(String('data:text/javascript,window.broken=1')),
  ],
  ['a worker', null, () => new Worker('data:text/javascript,1')],
  ['fetch', 'connect-src', (away) => fetch(away)],
  ['fetch of our own files', 'connect-src', () => fetch('/index.html')],
  [
    'XMLHttpRequest',
    'connect-src',
    (away) => {
      const request = new XMLHttpRequest()
      request.open('GET', away)
      request.send()
    },
  ],
  ['WebSocket', 'connect-src', (away) => new WebSocket(away.replace('http', 'ws'))],
  ['EventSource', 'connect-src', (away) => new EventSource(away)],
  ['a beacon', 'connect-src', (away) => navigator.sendBeacon(away, 'x')],
  ['a picture from elsewhere', 'img-src', (away) => Object.assign(new Image(), { src: away })],
  ['sound from elsewhere', 'media-src', (away) => new Audio(away).load()],
  [
    'a style sheet from elsewhere',
    'style-src-elem',
    (away) =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: away })),
  ],
  [
    'a style element',
    'style-src-elem',
    () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: '*{--broken:1}' })),
  ],
  ['a style attribute', 'style-src-attr', () => document.body.setAttribute('style', '--broken: 1')],
  ['a font from elsewhere', 'font-src', (away) => new FontFace('away', `url(${away})`).load()],
  [
    'a frame of another site',
    'frame-src',
    (away) => document.body.append(Object.assign(document.createElement('iframe'), { src: away })),
  ],
  [
    'a frame of our own page',
    'frame-src',
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/index.html' })),
  ],
  [
    'an embedded object',
    'require-trusted-types-for',
    (away) =>
      document.body.append(Object.assign(document.createElement('embed'), { src: away, type: 'text/html' })),
  ],
  [
    'another base address',
    'base-uri',
    (away) => document.head.append(Object.assign(document.createElement('base'), { href: away })),
  ],
  [
    'a form',
    'form-action',
    (away) => {
      const form = Object.assign(document.createElement('form'), { action: away, method: 'post' })
      document.body.append(form)
      form.submit()
    },
  ],
  [
    'a hint to look up and connect early',
    null,
    (away) => {
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload'])
        document.head.append(Object.assign(document.createElement('link'), { rel, href: away, as: 'script' }))
    },
  ],
]

for (const [what, directive, attempt] of attempts)
  test(`the page refuses ${what}`, async () => {
    const { violated, broken } = await tried(doorman.page, attempt)
    if (directive !== null) expect(violated).toContain(directive)
    expect(broken).toBe(false)
    expect(trap.caught()).toBe(0)
    expect(doorman.page.url()).toMatch(/^app:\/\/doorman\//)
  })

test('styles set by script, as React does, still work', async () => {
  const width = await doorman.page.evaluate(() => {
    document.body.style.setProperty('--kept', '7px')
    return getComputedStyle(document.body).getPropertyValue('--kept')
  })
  expect(width).toBe('7px')
})

test('only files of the build are served, and only to be read', async () => {
  const statuses = await doorman.app.evaluate(async ({ session }) => {
    const ask = (path: string, method = 'GET') =>
      session.defaultSession.fetch(`app://doorman${path}`, { method }).then(
        (answer) => [answer.status, answer.headers.get('x-content-type-options')],
        () => ['refused', null],
      )
    return Promise.all([
      ask('/index.html'),
      ask('/../preload.cjs'),
      ask('/%2e%2e/preload.cjs'),
      ask('/..%2fpreload.cjs'),
      ask('/..%5cpreload.cjs'),
      ask('/package.json'),
      ask('/index.html', 'POST'),
    ])
  })
  expect(statuses).toEqual([
    [200, 'nosniff'],
    [404, 'nosniff'],
    [404, 'nosniff'],
    [400, 'nosniff'],
    [400, 'nosniff'],
    [404, 'nosniff'],
    [405, 'nosniff'],
  ])
})

/** Runs one attempt as the page's own code would, on a fresh page, and says what came of it. */
async function tried(page: Page, attempt: (away: string) => unknown) {
  await page.reload()
  await page.evaluate(() => {
    Reflect.set(globalThis, 'violated', [])
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      Reflect.get(globalThis, 'violated').push(effectiveDirective),
    )
  })
  const run = await page.evaluateHandle(`(${attempt})`)
  await page.evaluate(
    ([code, away]) =>
      new Promise<void>((resolve) => {
        // In a task of its own: what Playwright itself evaluates may use eval.
        setTimeout(async () => {
          try {
            await Promise.race([
              Reflect.apply(code as () => unknown, null, [away]),
              new Promise((r) => setTimeout(r, 300)),
            ])
          } catch {}
          setTimeout(resolve, 200)
        })
      }),
    [run, `http://127.0.0.1:${trap.port}/away`] as const,
  )
  return page.evaluate(() => ({
    violated: Reflect.get(globalThis, 'violated') as string[],
    broken:
      'broken' in globalThis ||
      getComputedStyle(document.documentElement).getPropertyValue('--broken') !== '',
  }))
}
