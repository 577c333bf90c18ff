import type { Channel, Reply } from '../../shared/contract.ts'
import type { Settings } from '../../shared/results.ts'
import type { CallEngine, EngineArgs, EngineResult, SystemChannel } from '../engine/calls.ts'
import type { Handlers } from './gate.ts'
import { openLinkedIn } from './links.ts'

/** What handlers need of the system the app runs on. */
export type System = {
  /** Asks the member for something to import; empty when they chose nothing. */
  readonly choosePaths: (from: 'file' | 'folder') => Promise<readonly string[]>
  /** Pastes into the window, as the keys do. */
  readonly paste: () => void
  /** Asks the member where to save, and whether to overwrite; null when they chose nothing. */
  readonly chooseExport: () => Promise<string | null>
  readonly openInBrowser: (url: string) => Promise<void>
  readonly keepBeside: (on: boolean) => void
  readonly applyTheme: (theme: Settings['theme']) => void
  /** The path of the made-up sample. */
  readonly sample: string
}

const nothingCopied = {
  code: 'nothing-copied',
  message: 'The clipboard holds no text. On the invitation page select all, copy, and paste here again.',
}

/** Answers every channel: by way of the engine, or with the system's help. */
export function handlers(engine: CallEngine, system: System): Handlers {
  const forward =
    <C extends Exclude<Channel, SystemChannel>>(channel: C) =>
    (args: EngineArgs<C>): Promise<Reply<EngineResult<C>>> =>
      engine(channel, args)
  return {
    stats: forward('stats'),
    chooseImport: async ({ from }) => {
      const madeUp = from === 'sample'
      const paths = madeUp ? [system.sample] : await system.choosePaths(from)
      return paths.length === 0 ? { ok: true, value: null } : engine('previewImport', { paths, madeUp })
    },
    dropImport: ({ paths }) => engine('previewImport', { paths, madeUp: false }),
    pasteImport: (pasted) =>
      pasted.text.trim() === '' && (pasted.html ?? '').trim() === ''
        ? Promise.resolve({ ok: false, error: nothingCopied })
        : engine('previewImport', { paths: [], madeUp: false, pasted }),
    paste: async () => {
      system.paste()
      return { ok: true, value: {} }
    },
    nameOwner: forward('nameOwner'),
    captureTime: forward('captureTime'),
    commitImport: forward('commitImport'),
    cancelImport: forward('cancelImport'),
    list: forward('list'),
    detail: forward('detail'),
    decide: forward('decide'),
    undo: forward('undo'),
    redo: forward('redo'),
    todo: forward('todo'),
    history: forward('history'),
    addInvitation: forward('addInvitation'),
    complete: forward('complete'),
    dropTyped: forward('dropTyped'),
    duplicates: forward('duplicates'),
    settleDuplicate: forward('settleDuplicate'),
    interests: forward('interests'),
    reply: forward('reply'),
    mirror: forward('mirror'),
    sentNotes: forward('sentNotes'),
    reportCard: forward('reportCard'),
    whatIf: forward('whatIf'),
    saveWeighing: forward('saveWeighing'),
    insights: forward('insights'),
    openOnLinkedIn: async ({ person }) => {
      const url = await engine('profileUrl', { person })
      return url.ok ? openLinkedIn(url.value, system.openInBrowser) : url
    },
    beside: async ({ on }) => {
      system.keepBeside(on)
      return { ok: true, value: {} }
    },
    exportFile: async () => {
      const file = await system.chooseExport()
      return file === null ? { ok: true, value: null } : engine('exportTo', { file })
    },
    settings: forward('settings'),
    saveSettings: async (args) => {
      const saved = await engine('saveSettings', args)
      if (saved.ok) system.applyTheme(saved.value.theme)
      return saved
    },
  }
}
