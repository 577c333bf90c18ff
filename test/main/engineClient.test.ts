import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EngineClient, engineClient } from '../../main/app/engineClient.ts'
import type { EngineEvent } from '../../shared/contract.ts'

let clients: EngineClient[] = []
beforeEach(() => {
  clients = []
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()))
})

test('answers come back to the call they belong to, whatever their order', async () => {
  const { client } = start()
  const slow = client.call('profileUrl', { person: 'wait' })
  const replies = await Promise.all(
    ['ana', 'bo', 'chi'].map((person) => client.call('profileUrl', { person })),
  )
  expect(replies).toEqual(
    ['ana', 'bo', 'chi'].map((person) => ({ ok: true, value: { channel: 'profileUrl', args: { person } } })),
  )
  expect(await Promise.race([slow, 'still waiting'])).toBe('still waiting')
})

test('events are passed on', async () => {
  const { client, events } = start()
  await client.call('stats', {})
  expect(events).toEqual([{ event: 'changed' }])
})

test('an engine that throws is answered with a sentence without paths', async () => {
  const { client } = start()
  const reply = await client.call('profileUrl', { person: 'throw' })
  expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } })
  expect(JSON.stringify(reply)).not.toContain('ana-silva')
})

test('an engine that could not be opened says why at every call', async () => {
  const failure = { ok: false, error: { code: 'newer-database', message: 'Made by a newer Doorman.' } }
  const { client } = start({ failure })
  expect(await client.call('stats', {})).toEqual(failure)
  expect(await client.call('todo', {})).toEqual(failure)
})

test('when the engine dies, calls under way are answered, and it is started again with news for the window', async () => {
  const { client, events, started } = start()
  const waiting = client.call('profileUrl', { person: 'wait' })
  const crash = client.call('profileUrl', { person: 'crash' })
  expect(await waiting).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
  expect(await crash).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
  expect(events).toEqual([{ event: 'changed' }])
  expect(await client.call('profileUrl', { person: 'ana' })).toMatchObject({ ok: true })
  expect(started()).toBe(2)
})

test('when it dies a fourth time in a minute it stays down, and every later call says so at once', async () => {
  const { client, started } = start()
  for (let i = 0; i < 4; i += 1) await client.call('profileUrl', { person: 'crash' })
  const reply = await client.call('stats', {})
  expect(reply).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
  expect(reply).toMatchObject({ error: { message: expect.stringContaining('keeps stopping') } })
  expect(started()).toBe(4)
})

test('after a quiet minute counting begins anew', async () => {
  let time = 0
  const { client, started } = start({}, () => time)
  for (let i = 0; i < 3; i += 1) await client.call('profileUrl', { person: 'crash' })
  time = 60_000
  for (let i = 0; i < 3; i += 1) await client.call('profileUrl', { person: 'crash' })
  expect(await client.call('profileUrl', { person: 'ana' })).toMatchObject({ ok: true })
  expect(started()).toBe(7)
})

test('closing lets the engine end, and is no reason to start it again', async () => {
  const { client, started } = start()
  await client.call('stats', {})
  const waiting = client.call('profileUrl', { person: 'wait' })
  await client.close()
  expect(await waiting).toMatchObject({ error: { code: 'engine-stopped' } })
  expect(await client.call('stats', {})).toMatchObject({ error: { code: 'engine-stopped' } })
  expect(started()).toBe(1)
})

test('an engine that will not close is ended', async () => {
  const { client } = start({ hangs: true })
  await client.call('stats', {})
  await client.close()
})

function start(data: object = {}, now?: () => number) {
  const events: EngineEvent[] = []
  let count = 0
  const client = engineClient(
    () => {
      count += 1
      const worker = new Worker(new URL('./engineWorker.ts', import.meta.url), {
        workerData: data,
        stderr: true,
      })
      return {
        post: (request) => worker.postMessage(request),
        onMessage: (listener) => worker.on('message', listener),
        onExit: (listener) => worker.once('exit', listener),
        kill: () => worker.terminate(),
      }
    },
    (event) => events.push(event),
    now,
  )
  clients.push(client)
  return { client, events, started: () => count }
}
