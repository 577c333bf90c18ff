import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commit } from '../../renderer/actions/importing.ts'
import { initial, patch, store } from '../../renderer/state.ts'
import type { ImportReport } from '../../shared/importReport.ts'
import { reportCardOf } from './reportCards.ts'

const report: ImportReport = {
  asOf: null,
  files: [],
  ignored: [],
  people: 3,
  invitations: 2,
  connections: 1,
  messages: 0,
  added: 3,
  updated: 0,
  unchanged: 0,
  missing: null,
  since: null,
  ms: 5,
}

beforeEach(() => {
  vi.useFakeTimers()
  patch({
    ...initial,
    importing: { phase: 'preview', preview: { token: 'one', report } },
    reportCard: { phase: 'ready', value: reportCardOf([]) },
    history: { phase: 'ready', value: [] },
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const answering = (reply: unknown) =>
  vi.stubGlobal('window', { doorman: { commitImport: async () => reply } })

it('what a screen showed before an import is not shown after it', async () => {
  answering({ ok: true, value: report })
  await commit(false)
  const { reportCard, history, insights, todo, interests, sentNotes } = store.get()
  for (const part of [reportCard, history, insights, todo, interests, sentNotes])
    expect(part.phase).toBe('loading')
})

it('it is shown still when the import failed', async () => {
  answering({ ok: false, error: { code: 'disk', message: 'The disk is full.' } })
  await commit(false)
  expect(store.get().reportCard.phase).toBe('ready')
})
