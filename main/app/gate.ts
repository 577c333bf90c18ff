import type { z } from 'zod'
import { type Args, type Channel, channels, type Reply, type Result } from '../../shared/contract.ts'
import { log } from './log.ts'
import { type Frame, isOurs } from './sender.ts'
import { unexpected } from './unexpected.ts'

/** What answers each channel. Handlers see only arguments that passed the contract. */
export type Handlers = { readonly [C in Channel]: (args: Args<C>) => Promise<Reply<Result<C>>> }

type Shapes = {
  readonly [C in Channel]: { readonly args: z.ZodType<Args<C>>; readonly result: z.ZodType<Result<C>> }
}
const shapes: Shapes = channels

/**
 * Answers one call from the window: who calls, then with what, then the handler, then whether its answer fits.
 * Never throws.
 * @param frame where the call comes from, as Electron says
 * @param args as they came over the wire
 */
export async function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  frame: Frame | null | undefined,
  args: unknown,
): Promise<Reply<Result<C>>> {
  if (!isOurs(frame)) return refused('bad-sender', 'Doorman answers only its own window.')
  const shape: Shapes[C] = shapes[channel]
  try {
    const checked = shape.args.safeParse(args)
    if (!checked.success)
      return refused('bad-args', `Doorman was asked for "${channel}" in a way it does not know.`)
    const reply = await handlers[channel](checked.data)
    return reply.ok ? fitting(channel, shape.result, reply.value) : reply
  } catch (error) {
    return unexpected(channel, error)
  }
}

function fitting<T>(channel: string, shape: z.ZodType<T>, value: T): Reply<T> {
  const checked = shape.safeParse(value)
  if (checked.success) return { ok: true, value }
  log('wrong result', { channel, at: checked.error.issues[0]?.path.join('.') ?? '' })
  return refused('bad-result', `Doorman's answer to "${channel}" has the wrong form.`)
}

function refused(code: string, message: string): Reply<never> {
  return { ok: false, error: { code, message } }
}
