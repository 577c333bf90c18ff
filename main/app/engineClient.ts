import type { EngineEvent, Reply } from '../../shared/contract.ts'
import type { CallEngine } from '../engine/calls.ts'
import type { EngineMessage, EngineRequest } from './engineMessages.ts'
import { log } from './log.ts'

/** The engine's process as seen from the main process. */
export type EnginePort = {
  readonly post: (request: EngineRequest) => void
  readonly onMessage: (listener: (message: EngineMessage) => void) => void
  readonly onExit: (listener: (code: number) => void) => void
  readonly kill: () => void
}

export type EngineClient = {
  readonly call: CallEngine
  /** Lets the engine finish and end, or ends it after three seconds. */
  readonly close: () => Promise<void>
}

const patienceMs = 3000

/** An engine that stops more often than this within the time would do so for ever. */
const mostRestarts = 3
const restartsCountForMs = 60_000

const restarted = stopped(
  'The part of Doorman that keeps your data stopped and was started again. What you had decided is safe; what was just asked was not done, so do it once more.',
)
const stoppedForGood = stopped(
  'The part of Doorman that keeps your data keeps stopping. What you had decided is safe. Close Doorman and open it again.',
)

/**
 * Talks to the engine in its own process. When that process dies, every call under way is answered with a
 * failure, and the process is started again: at most three times within a minute.
 * @param start starts the process
 * @param now the time in milliseconds
 */
export function engineClient(
  start: () => EnginePort,
  onEvent: (event: EngineEvent) => void,
  now: () => number = Date.now,
): EngineClient {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  let lastId = 0
  let restarts: readonly number[] = []
  let closed: (() => void) | null = null
  let port = connect()

  function connect(): EnginePort | null {
    const started = start()
    started.onMessage((message) => {
      if ('event' in message) onEvent(message.event)
      else {
        waiting.get(message.id)?.(message.reply)
        waiting.delete(message.id)
      }
    })
    started.onExit(exited)
    return started
  }

  function exited(code: number): void {
    port = null
    restarts = restarts.filter((at) => now() - at < restartsCountForMs)
    const again = closed === null && restarts.length < mostRestarts
    if (closed === null) log('engine stopped', { code, waiting: waiting.size, restarts: restarts.length })
    answerAll(again ? restarted : stoppedForGood)
    closed?.()
    if (!again) return
    restarts = [...restarts, now()]
    port = connect()
    onEvent({ event: 'changed' })
  }

  function answerAll(reply: Reply<never>): void {
    const all = [...waiting.values()]
    waiting.clear()
    for (const resolve of all) resolve(reply)
  }

  return {
    call: (channel, args) =>
      new Promise((resolve) => {
        if (port === null || closed !== null) return resolve(stoppedForGood)
        lastId += 1
        // Our own process answers with the channel's own result.
        waiting.set(lastId, resolve as (reply: Reply<unknown>) => void)
        port.post({ id: lastId, channel, args } as EngineRequest)
      }),
    close: () =>
      new Promise((resolve) => {
        if (port === null) return resolve()
        const deadline = setTimeout(() => port?.kill(), patienceMs)
        closed = () => {
          clearTimeout(deadline)
          resolve()
        }
        port.post({ close: true })
      }),
  }
}

function stopped(message: string): Reply<never> {
  return { ok: false, error: { code: 'engine-stopped', message } }
}
