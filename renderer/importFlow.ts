import type { EngineEvent, Failure, Reply } from '../shared/contract.ts'
import type { ImportReport, Preview } from '../shared/importReport.ts'

export type Progress = Extract<EngineEvent, { event: 'progress' }>

/** Where an import stands. `choosing`: the system's dialog is open, or nothing was read yet. */
export type ImportFlow =
  | { readonly phase: 'idle'; readonly cancelled: boolean }
  | { readonly phase: 'choosing' }
  | {
      readonly phase: 'reading' | 'importing'
      readonly progress: Progress | null
      readonly cancelling: boolean
    }
  | { readonly phase: 'preview'; readonly preview: Preview }
  | { readonly phase: 'done'; readonly report: ImportReport }
  | { readonly phase: 'failed'; readonly failure: Failure }

export const idle: ImportFlow = { phase: 'idle', cancelled: false }

/** Whether something is being read or imported, which the owner may want to look at or cancel. */
export function isUnderWay({ phase }: ImportFlow): boolean {
  return phase === 'reading' || phase === 'importing'
}

/** Why nothing else can be imported at the moment; null when it can. */
export function busyLine(flow: ImportFlow): string | null {
  if (flow.phase === 'choosing') return 'The dialog for choosing files is still open. Close it first.'
  if (flow.phase !== 'reading' && flow.phase !== 'importing') return null
  const file = flow.progress?.file ?? null
  return `Still ${flow.phase}${file === null ? '' : ` ${file}`}. Cancel it first.`
}

export function started(phase: 'reading' | 'importing'): ImportFlow {
  return { phase, progress: null, cancelling: false }
}

/** The first progress after choosing means that something was chosen. */
export function progressed(flow: ImportFlow, progress: Progress): ImportFlow {
  if (flow.phase === 'choosing') return { ...started('reading'), progress } as ImportFlow
  return flow.phase === 'reading' || flow.phase === 'importing' ? { ...flow, progress } : flow
}

export function cancelling(flow: ImportFlow): ImportFlow {
  return flow.phase === 'reading' || flow.phase === 'importing' ? { ...flow, cancelling: true } : flow
}

/** After the dry run; null when nothing was chosen. */
export function read(reply: Reply<Preview | null>): ImportFlow {
  if (!reply.ok) return notDone(reply.error)
  return reply.value === null ? idle : { phase: 'preview', preview: reply.value }
}

export function imported(reply: Reply<ImportReport>): ImportFlow {
  return reply.ok ? { phase: 'done', report: reply.value } : notDone(reply.error)
}

function notDone(failure: Failure): ImportFlow {
  return failure.code === 'cancelled' ? { phase: 'idle', cancelled: true } : { phase: 'failed', failure }
}
