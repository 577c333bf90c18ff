import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, type Handlers } from '../../main/app/gate.ts'
import { type Channel, channels } from '../../shared/contract.ts'
import { validArgs } from './validArgs.ts'

const ours = { url: 'app://doorman/index.html', parent: null }
const handler = vi.fn(async () => ({ ok: false as const, error: { code: 'reached', message: 'Reached.' } }))
const names = Object.keys(channels) as Channel[]
const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers

beforeEach(() => {
  handler.mockClear()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

describe.each(names)('%s', (channel) => {
  test('reaches its handler with arguments that fit', async () => {
    const reply = await answer(handlers, channel, ours, validArgs[channel])
    expect(reply).toMatchObject({ error: { code: 'reached' } })
    expect(handler).toHaveBeenCalledExactlyOnceWith(validArgs[channel])
  })

  test.each(badArgs(validArgs[channel], channel === 'pasteImport' ? LONGEST_PASTE : LONGEST))(
    'does not reach it with %s',
    async (_, args) => {
      expect(await answer(handlers, channel, ours, args)).toMatchObject({
        ok: false,
        error: { code: 'bad-args' },
      })
      expect(handler).not.toHaveBeenCalled()
    },
  )

  test('does not reach it from a stranger', async () => {
    const frame = { url: 'https://evil.example/', parent: null }
    expect(await answer(handlers, channel, frame, validArgs[channel])).toMatchObject({
      ok: false,
      error: { code: 'bad-sender' },
    })
    expect(handler).not.toHaveBeenCalled()
  })
})

test('an answer that breaks the contract is not passed on', async () => {
  const settings = async () => ({ ok: true, value: { theme: 'pink', singleKeys: true } }) as never
  expect(await answer({ ...handlers, settings }, 'settings', ours, {})).toMatchObject({
    ok: false,
    error: { code: 'bad-result' },
  })
})

test('a handler that throws is answered with a sentence without paths', async () => {
  const stats = async () => {
    throw new Error("EACCES: permission denied, open '/home/ana-silva/doorman.sqlite'")
  }
  const reply = await answer({ ...handlers, stats }, 'stats', ours, {})
  expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } })
  expect(JSON.stringify(reply)).not.toContain('ana-silva')
  expect(JSON.stringify(reply)).toContain('EACCES: permission denied')
})

/** More than any text of a person may have, and more than a copied page may. */
const LONGEST = 4999
const LONGEST_PASTE = 40_000_000

/** Every way to get arguments wrong that can be told from arguments that fit. */
function badArgs(
  valid: Readonly<Record<string, unknown>>,
  longest: number,
): readonly (readonly [string, unknown])[] {
  const fields = Object.entries(valid)
  return [
    ['no arguments', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'x'],
    ['a list', [valid]],
    ['a key too many', { ...valid, extra: 1 }],
    ['a key that would change the prototype', withOwnPrototypeKey(valid)],
    ['a constructor', { ...valid, constructor: { prototype: {} } }],
    ...fields.map(
      ([key]) => [`no ${key}`, Object.fromEntries(fields.filter(([other]) => other !== key))] as const,
    ),
    ...fields.map(([key]) => [`an object as ${key}`, { ...valid, [key]: { $gt: '' } }] as const),
    ...fields.flatMap(([key, value]) =>
      oversized(value, longest).map((big) => [`a ${key} out of bounds`, { ...valid, [key]: big }] as const),
    ),
  ]
}

function oversized(value: unknown, longest: number): readonly unknown[] {
  if (typeof value === 'string') return ['x'.repeat(longest + 1)]
  if (typeof value === 'number') return [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]
  if (Array.isArray(value)) return [[], ['x'.repeat(5000)], [''], Array.from({ length: 100_001 }, () => 'x')]
  return ['true', 1]
}

function withOwnPrototypeKey(valid: object): unknown {
  return JSON.parse(
    `{"__proto__":{"polluted":true}${JSON.stringify(valid)
      .slice(1)
      .replace(/^(?=")/u, ',')}`,
  )
}
