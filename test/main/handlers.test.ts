import { beforeEach, describe, expect, test, vi } from 'vitest'
import { handlers, type System } from '../../main/app/handlers.ts'
import type { CallEngine } from '../../main/engine/calls.ts'
import { firstTemplates } from '../../shared/reply/standardReplies.ts'

const engine = vi.fn()
const system = {
  choosePaths: vi.fn(),
  chooseExport: vi.fn(),
  openInBrowser: vi.fn(async () => {}),
  keepBeside: vi.fn(),
  paste: vi.fn(),
  applyTheme: vi.fn(),
  sample: '/app/sample.zip',
} satisfies System
const table = handlers(engine as CallEngine, system)
const said = { ok: false, error: { code: 'said', message: 'The engine said so.' } }

beforeEach(() => {
  vi.resetAllMocks()
  engine.mockResolvedValue(said)
})

describe('importing', () => {
  test('what was chosen is previewed', async () => {
    system.choosePaths.mockResolvedValue(['/made-up/a.zip', '/made-up/b.csv'])
    expect(await table.chooseImport({ from: 'file' })).toBe(said)
    expect(system.choosePaths.mock.calls).toEqual([['file']])
    expect(engine.mock.calls).toEqual([
      ['previewImport', { paths: ['/made-up/a.zip', '/made-up/b.csv'], madeUp: false }],
    ])
  })

  test('what was copied is previewed', async () => {
    const pasted = { html: '<p>Ana</p>', text: 'Ana' }
    expect(await table.pasteImport(pasted)).toBe(said)
    expect(engine.mock.calls).toEqual([['previewImport', { paths: [], madeUp: false, pasted }]])
  })

  test('an empty clipboard asks the engine nothing', async () => {
    expect(await table.pasteImport({ html: null, text: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'nothing-copied' },
    })
    expect(engine).not.toHaveBeenCalled()
  })

  test('the paste button pastes as the keys do', async () => {
    expect(await table.paste({})).toEqual({ ok: true, value: {} })
    expect(system.paste).toHaveBeenCalledOnce()
  })

  test('what was dropped is previewed', async () => {
    expect(await table.dropImport({ paths: ['/made-up/a.zip'] })).toBe(said)
    expect(engine.mock.calls).toEqual([['previewImport', { paths: ['/made-up/a.zip'], madeUp: false }]])
  })

  test('nothing chosen is null, and the engine is not asked', async () => {
    system.choosePaths.mockResolvedValue([])
    expect(await table.chooseImport({ from: 'folder' })).toEqual({ ok: true, value: null })
    expect(engine).not.toHaveBeenCalled()
  })

  test('the sample needs no dialog, and is said to be made up', async () => {
    await table.chooseImport({ from: 'sample' })
    expect(system.choosePaths).not.toHaveBeenCalled()
    expect(engine.mock.calls).toEqual([['previewImport', { paths: ['/app/sample.zip'], madeUp: true }]])
  })
})

describe('exporting', () => {
  test('writes where the member chose', async () => {
    system.chooseExport.mockResolvedValue('/made-up/out.csv')
    expect(await table.exportFile({})).toBe(said)
    expect(engine.mock.calls).toEqual([['exportTo', { file: '/made-up/out.csv' }]])
  })

  test('nothing chosen is null, and nothing is written', async () => {
    system.chooseExport.mockResolvedValue(null)
    expect(await table.exportFile({})).toEqual({ ok: true, value: null })
    expect(engine).not.toHaveBeenCalled()
  })
})

describe('opening a profile', () => {
  test('asks the engine for the address and opens it rebuilt', async () => {
    engine.mockResolvedValue({ ok: true, value: 'https://www.linkedin.com/in/ana-silva?x=1' })
    expect(await table.openOnLinkedIn({ person: 'ana-silva' })).toEqual({ ok: true, value: {} })
    expect(engine.mock.calls).toEqual([['profileUrl', { person: 'ana-silva' }]])
    expect(system.openInBrowser.mock.calls).toEqual([['https://www.linkedin.com/in/ana-silva/']])
  })

  test.each([null, 'https://evil.example/in/ana-silva'])('opens nothing for %j', async (value) => {
    engine.mockResolvedValue({ ok: true, value })
    expect(await table.openOnLinkedIn({ person: 'ana-silva' })).toMatchObject({ error: { code: 'no-page' } })
    expect(system.openInBrowser).not.toHaveBeenCalled()
  })

  test('passes on what the engine could not do', async () => {
    expect(await table.openOnLinkedIn({ person: 'ana-silva' })).toBe(said)
  })
})

describe('saving settings', () => {
  test('applies the theme that was saved', async () => {
    engine.mockResolvedValue({
      ok: true,
      value: {
        theme: 'dark',
        singleKeys: true,
        interests: { added: [], removed: [] },
        replies: firstTemplates,
      },
    })
    await table.saveSettings({
      theme: 'dark',
      singleKeys: true,
      interests: { added: [], removed: [] },
      replies: firstTemplates,
    })
    expect(system.applyTheme.mock.calls).toEqual([['dark']])
  })

  test('leaves the theme when nothing was saved', async () => {
    expect(
      await table.saveSettings({
        theme: 'dark',
        singleKeys: true,
        interests: { added: [], removed: [] },
        replies: firstTemplates,
      }),
    ).toBe(said)
    expect(system.applyTheme).not.toHaveBeenCalled()
  })
})

test('the window is kept beside the browser, and let go', async () => {
  expect(await table.beside({ on: true })).toEqual({ ok: true, value: {} })
  await table.beside({ on: false })
  expect(system.keepBeside.mock.calls).toEqual([[true], [false]])
})
