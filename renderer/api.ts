import type { Args, Bridge, Channel, EngineEvent, Reply, Result } from '../shared/contract.ts'
import { curly } from './format/quotationMarks.ts'

declare global {
  interface Window {
    readonly doorman: Bridge
  }
}

/** Asks the engine. Never rejects: what goes wrong is a failure with a sentence to show. */
export function ask<C extends Exclude<Channel, 'dropImport'>>(
  channel: C,
  args: Args<C>,
): Promise<Reply<Result<C>>> {
  // The bridge has one function for each channel; TypeScript cannot pair the two by a type parameter.
  const call = window.doorman[channel] as unknown as (args: Args<C>) => Promise<Reply<Result<C>>>
  return safely(() => call(args))
}

/** Hands over dropped files; the preload reads their paths. */
export function askDrop(files: readonly File[]): Promise<Reply<Result<'dropImport'>>> {
  return safely(() => window.doorman.dropImport(files))
}

/** Hears what the engine says unasked. Returns the function that stops listening. */
export function onEngineEvent(listener: (event: EngineEvent) => void): () => void {
  return window.doorman.onEvent(listener)
}

async function safely<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    const reply = await call()
    return reply.ok ? reply : { ok: false, error: { ...reply.error, message: curly(reply.error.message) } }
  } catch {
    return {
      ok: false,
      error: {
        code: 'no-answer',
        message: 'Doorman got no answer from its own engine. Close the window and open it again.',
      },
    }
  }
}
