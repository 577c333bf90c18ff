import type { EngineEvent, Reply } from '../../shared/contract.ts'
import type { EngineArgs, EngineChannel } from '../engine/calls.ts'

/** From the main process to the engine's process. */
export type EngineRequest =
  | {
      readonly [C in EngineChannel]: {
        readonly id: number
        readonly channel: C
        readonly args: EngineArgs<C>
      }
    }[EngineChannel]
  | { readonly close: true }

/** From the engine's process to the main process: the answer to a request, or an event. */
export type EngineMessage =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly event: EngineEvent }
