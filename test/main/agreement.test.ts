import { beforeAll, expect, test, vi } from 'vitest'
import { handlers, type System } from '../../main/app/handlers.ts'
import { openGate } from '../../main/app/ipc.ts'
import { type Bridge, channels } from '../../shared/contract.ts'
import { validArgs } from './validArgs.ts'

const electron = vi.hoisted(() => ({
  handle: vi.fn(),
  invoke: vi.fn(async () => ({ ok: true, value: {} })),
  on: vi.fn(),
  off: vi.fn(),
  exposed: new Map<string, unknown>(),
}))
vi.mock('electron', () => ({
  ipcMain: { handle: electron.handle },
  ipcRenderer: { invoke: electron.invoke, on: electron.on, off: electron.off },
  webUtils: { getPathForFile: (file: File) => `/dropped/${file.name}` },
  contextBridge: { exposeInMainWorld: (key: string, api: unknown) => electron.exposed.set(key, api) },
}))

const contract = Object.keys(channels).sort()
const table = handlers(vi.fn(), {} as System)
let bridge: Bridge

beforeAll(async () => {
  await import('../../main/app/preload.ts')
  bridge = electron.exposed.get('doorman') as Bridge
})

test('every channel of the contract has a handler, and there is no other', () => {
  expect(Object.keys(table).sort()).toEqual(contract)
})

test('the gate opens exactly the channels of the contract', () => {
  openGate(table)
  expect(electron.handle.mock.calls.map(([channel]) => channel).sort()).toEqual(contract)
})

test('the preload puts one thing on the window: the channels of the contract, and events', () => {
  expect([...electron.exposed.keys()]).toEqual(['doorman'])
  expect(Object.keys(bridge).sort()).toEqual([...contract, 'onEvent'].sort())
})

test('each function of the bridge calls the channel of its own name', async () => {
  for (const channel of Object.keys(channels) as (keyof typeof channels)[]) {
    electron.invoke.mockClear()
    if (channel === 'dropImport') await bridge.dropImport([new File(['x'], 'export.zip')])
    else await (bridge[channel] as (args: unknown) => Promise<unknown>)(validArgs[channel])
    const args = channel === 'dropImport' ? { paths: ['/dropped/export.zip'] } : validArgs[channel]
    expect(electron.invoke.mock.calls).toEqual([[channel, args]])
  }
})

test('a listener hears events without the way back to the main process, until it is stopped', () => {
  const listener = vi.fn()
  const stop = bridge.onEvent(listener)
  const heard = electron.on.mock.calls[0]?.[1]
  heard({ sender: 'ipcRenderer' }, { event: 'changed' })
  expect(listener.mock.calls).toEqual([[{ event: 'changed' }]])
  stop()
  expect(electron.off.mock.calls).toEqual([['event', heard]])
})
