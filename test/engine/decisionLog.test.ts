import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdUntil, readLog, stateToday, stateUnder } from '../../main/engine/decisionLog.ts'
import type { CurrentState } from '../../main/engine/store/decisionStore.ts'

const batch = (id: number, verb: string, of: number | null = null) => ({ id, at: '', verb, of })
const line = (number: number, to: 'accept' | 'ignore') => ({
  batch: number,
  identity: 1,
  person: 1,
  subject: 'invitation' as const,
  from: 'open' as const,
  to,
  saidAt: `day ${number}`,
  until: null,
  about: '',
  seen: null,
  restates: 0 as const,
})

describe('the log', () => {
  it('undoes the last decision first, and redoes it', () => {
    expect(readLog([batch(1, 'accept'), batch(2, 'ignore')])).toMatchObject({ nextUndo: 2, nextRedo: null })
    expect(readLog([batch(1, 'accept'), batch(2, 'ignore'), batch(3, 'undo', 2)])).toMatchObject({
      nextUndo: 1,
      nextRedo: 2,
    })
  })

  it('forgets what could be redone when something new is decided', () => {
    expect(readLog([batch(1, 'accept'), batch(2, 'undo', 1), batch(3, 'ignore')]).nextRedo).toBeNull()
  })

  it('lets the later decision stand when an earlier one about the same person is undone', () => {
    const lines = [line(1, 'accept'), line(2, 'ignore')]
    expect(stateUnder(lines, new Set([2])).to).toBe('ignore')
    expect(stateUnder(lines, new Set([1])).to).toBe('accept')
    expect(stateUnder(lines, new Set()).to).toBe('open')
  })

  it('undoes and redoes like a stack, whatever the sequence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('accept', 'undo', 'redo'), { maxLength: 40 }), (moves) => {
        const log: ReturnType<typeof batch>[] = []
        let done: number[] = []
        let undone: number[] = []
        for (const move of moves) {
          const { nextUndo, nextRedo } = readLog(log)
          const id = log.length + 1
          if (move === 'accept') {
            log.push(batch(id, 'accept'))
            done.push(id)
            undone = []
          } else if (move === 'undo' && nextUndo !== null) {
            log.push(batch(id, 'undo', nextUndo))
            undone.push(done.at(-1) ?? 0)
            done = done.slice(0, -1)
          } else if (move === 'redo' && nextRedo !== null) {
            log.push(batch(id, 'redo', nextRedo))
            done.push(undone.at(-1) ?? 0)
            undone = undone.slice(0, -1)
          }
          const state = readLog(log)
          expect([...state.effective].sort((a, b) => a - b)).toEqual(done)
          expect(state.nextUndo).toBe(done.at(-1) ?? null)
          expect(state.nextRedo).toBe(undone.at(-1) ?? null)
        }
      }),
    )
  })
})

describe('the state today', () => {
  const now = new Date('2026-06-30T12:00:00Z')
  const current = (to: CurrentState['to'], until: string | null = null): CurrentState => ({
    person: 1,
    subject: 'invitation',
    from: 'open',
    to,
    until,
    saidAt: '2026-06-10T00:00:00Z',
    about: '2026-06-01T00:00:00Z',
  })
  const known = (at: string, seenAt: string | null = null) => ({ at, seenAt })

  it('is what was decided', () => {
    expect(stateToday(current('ignore'), known('2026-06-01T00:00:00Z'), now)).toBe('ignore')
  })

  it('is open for an invitation that came after the decision', () => {
    expect(stateToday(current('ignore'), known('2026-06-11T00:00:00Z'), now)).toBe('open')
  })

  it('is open for another invitation than the one that was decided on', () => {
    expect(stateToday(current('ignore'), known('2026-06-05T00:00:00Z'), now)).toBe('open')
  })

  it('is open for an invitation that still waits after it was called done', () => {
    const at = '2026-06-01T00:00:00Z'
    expect(stateToday(current('done'), known(at, '2026-06-09T00:00:00Z'), now)).toBe('done')
    expect(stateToday(current('done'), known(at, '2026-06-29T00:00:00Z'), now)).toBe('open')
  })

  it('is open again on the day until which it was held, in UTC', () => {
    expect(stateToday(current('hold', '2026-07-01'), known(''), now)).toBe('hold')
    expect(stateToday(current('hold', '2026-06-30'), known(''), now)).toBe('open')
    expect(holdUntil(now)).toBe('2026-07-07')
  })
})
