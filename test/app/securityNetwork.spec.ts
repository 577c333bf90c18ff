import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { udpTrap } from './trap.ts'

// Chromium's own record of what it did, from its first moment on: it also holds what Chromium does unasked,
// which no page and no guard on requests ever sees.
const attempts = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'TCP_CONNECT',
  'TCP_CONNECT_ATTEMPT',
  'SOCKET_BYTES_SENT',
  'UDP_BYTES_SENT',
] as const

test('from start to end Chromium does not even try to reach the network', async () => {
  const stun = await udpTrap()
  expect(await recorded(stun.port, false)).toEqual([])
  expect(stun.caught()).toBe(0)
  await stun.close()
})

test('an attempt would be in that record', async () => {
  expect(await recorded(0, true)).toContain('URL_REQUEST_START_JOB http://doorman.example/')
})

/**
 * Runs the app on new data, uses it, tries what leads to the network unasked, and closes it.
 * @param trespass takes the guard on requests away and makes one
 * @returns what Chromium tried
 */
async function recorded(stunPort: number, trespass: boolean): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'doorman-window-'))
  const record = path.join(folder, 'network.json')
  const app = await _electron.launch({
    executablePath: process.env['DOORMAN_APP'] ?? '',
    chromiumSandbox: true,
    args: [`--log-net-log=${record}`, '--net-log-capture-mode=Everything'],
    env: { ...(process.env as Record<string, string>), DOORMAN_USER_DATA: folder },
  })
  const page = await app.firstWindow()
  await page.waitForURL('app://doorman/**')
  await page.evaluate(async (port) => {
    const doorman = Reflect.get(globalThis, 'doorman')
    for (const call of [doorman.stats, doorman.settings, doorman.todo, doorman.history]) await call({})
    const text = Object.assign(document.createElement('textarea'), { spellcheck: true, lang: 'en-US' })
    document.body.append(text)
    text.focus()
    const peer = new RTCPeerConnection({ iceServers: port === 0 ? [] : [{ urls: `stun:127.0.0.1:${port}` }] })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
  }, stunPort)
  await page.keyboard.type('mispeled wrods ')
  await page.waitForTimeout(4000)
  if (trespass)
    await app.evaluate(async ({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(null)
      await session.defaultSession.fetch('http://doorman.example/').catch(() => {})
    })
  await app.close()
  const { constants, events } = JSON.parse(await readFile(record, 'utf8')) as NetworkRecord
  await rm(folder, { recursive: true, force: true })
  return events.flatMap(({ type, params }) => {
    const name = attempts.find((attempt) => constants.logEventTypes[attempt] === type)
    return name === undefined
      ? []
      : [`${name} ${params?.url ?? params?.host ?? params?.address ?? ''}`.trim()]
  })
}

type NetworkRecord = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string }
  }[]
}
