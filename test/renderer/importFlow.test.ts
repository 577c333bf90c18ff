import { describe, expect, it } from 'vitest'
import {
  busyLine,
  cancelling,
  idle,
  imported,
  type Progress,
  progressed,
  read,
  started,
} from '../../renderer/importFlow.ts'

const progress: Progress = {
  event: 'progress',
  phase: 'reading',
  file: null,
  done: 1,
  total: 2,
  unit: 'rows',
}
const refused = (code: string) => ({ ok: false, error: { code, message: 'No.' } }) as const

describe('an import', () => {
  it('begins to read when the first rows come in', () => {
    expect(progressed({ phase: 'choosing' }, progress)).toMatchObject({ phase: 'reading', progress })
  })

  it('takes no progress while nothing is under way', () => {
    expect(progressed(idle, progress)).toBe(idle)
  })

  it('goes back to the beginning when nothing was chosen', () => {
    expect(read({ ok: true, value: null })).toBe(idle)
  })

  it('says that it was cancelled, which is no failure', () => {
    expect(read(refused('cancelled'))).toEqual({ phase: 'idle', cancelled: true })
    expect(imported(refused('cancelled'))).toEqual({ phase: 'idle', cancelled: true })
  })

  it('keeps the sentence of a failure', () => {
    expect(read(refused('not-a-zip'))).toEqual({ phase: 'failed', failure: refused('not-a-zip').error })
  })

  it('is left alone by a second drop while it is under way', () => {
    expect(busyLine(idle)).toBe(null)
    expect(busyLine({ phase: 'choosing' })).toContain('still open')
    expect(busyLine(started('reading'))).toBe('Still reading. Cancel it first.')
    const file = { ...progress, file: 'messages.csv' }
    expect(busyLine(progressed(started('importing'), file))).toBe(
      'Still importing messages.csv. Cancel it first.',
    )
  })

  it('waits for the answer after Cancel', () => {
    expect(cancelling(started('importing'))).toMatchObject({ phase: 'importing', cancelling: true })
    expect(cancelling(idle)).toBe(idle)
  })
})
