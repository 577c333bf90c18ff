import { setImmediate } from 'node:timers/promises'

/** Lets one piece of work after the other use the connection: an open transaction is nobody else's business. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Waits for all work before it, then runs; the result or error is the work's own. */
  run<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

/** Lets messages in and out in the middle of long work. @throws the signal's reason when it is aborted */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
