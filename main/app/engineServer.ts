import type { Reply } from '../../shared/contract.ts'
import type { CallEngine } from '../engine/calls.ts'
import type { EngineMessage, EngineRequest } from './engineMessages.ts'
import { unexpected } from './unexpected.ts'

export type ServedEngine = { readonly call: CallEngine; readonly close: () => void }

/**
 * Serves an engine to the main process. If it could not be opened, every call is answered with that failure.
 * @param post sends to the main process
 * @param exit ends this process, when asked to close
 * @returns takes each request
 */
export function serveEngine(
  engine: Reply<ServedEngine>,
  post: (message: EngineMessage) => void,
  exit: () => void,
): (request: EngineRequest) => Promise<void> {
  return async (request) => {
    if ('close' in request) {
      if (engine.ok) engine.value.close()
      exit()
    } else post({ id: request.id, reply: await answered(engine, request) })
  }
}

async function answered(
  engine: Reply<ServedEngine>,
  request: Exclude<EngineRequest, { close: true }>,
): Promise<Reply<unknown>> {
  if (!engine.ok) return engine
  try {
    return await engine.value.call(request.channel, request.args)
  } catch (error) {
    return unexpected(request.channel, error)
  }
}
