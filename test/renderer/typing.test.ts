import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addByHand, completeByHand, takeBackTyped } from '../../renderer/actions/typing.ts'
import { initial, patch, store } from '../../renderer/state.ts'
import type { Overruled } from '../../shared/results.ts'
import { dossierWith } from './dossiers.ts'

const ana = dossierWith({ invitedAt: '2026-06-01T00:00:00Z' })
const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null } as const

beforeEach(() => {
  vi.useFakeTimers()
  patch({ ...initial, overlay: 'complete' })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** An engine that answers so to what is typed and taken back, and fails at all else. */
function answering(batch: number, overruled: readonly Overruled[] = []): void {
  const reply = async () => ({ ok: true, value: { batch, detail: ana, overruled } })
  const failing = async () => ({ ok: false, error: { code: 'none', message: 'Not here.' } })
  const doorman = new Proxy({}, { get: (_, name) => (isTyping(name) ? reply : failing) })
  vi.stubGlobal('window', { doorman })
}
const isTyping = (name: string | symbol): boolean =>
  ['addInvitation', 'complete', 'dropTyped'].includes(String(name))

const said = () => store.get().toast?.text

describe('what was typed', () => {
  it('is said to be taken back, with the key that undoes it, where it was', async () => {
    answering(4)
    expect(await completeByHand({ person: 'ana', ...nothing })).toBe(null)
    expect(said()).toContain('Typed words taken back: Ana Made-Up. Z to undo.')
    await takeBackTyped('ana', 'Ana Made-Up')
    expect(said()).toContain('Typed words taken back: Ana Made-Up. Z to undo.')
  })

  it.each([
    ['completed', () => completeByHand({ person: 'ana', ...nothing, url: 'ana' })],
    ['added', () => addByHand({ name: 'Ana Made-Up', ...nothing, url: 'ana' })],
  ])('is said with the decision that no longer counts where a link joined two people: %s', async (_, act) => {
    answering(4, [{ subject: 'invitation', lost: 'accept', counts: 'ignore' }])
    await act()
    expect(said()).toContain(
      'You had accepted one and ignored the other: ignored counts, as you said it later.',
    )
  })

  it.each([
    ['an empty form is saved', () => completeByHand({ person: 'ana', ...nothing })],
    ['it is taken back', () => takeBackTyped('ana', 'Ana Made-Up')],
  ])('is nothing to undo where there was nothing and %s', async (_, act) => {
    answering(0)
    await act()
    expect(said()).toBe('Nothing was typed of Ana Made-Up, so nothing changed.')
    expect(store.get().overlay).toBe(null)
  })
})
