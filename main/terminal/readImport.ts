import { importReport } from '../../shared/importReport.ts'
import { type Command, output, UsageError } from './command.ts'
import * as print from './print.ts'

/** `import PATH…` */
export const readImport: Command['read'] = (paths, { owner, captured, whole, 'dry-run': dryRun }) => {
  if (paths.length === 0) throw new UsageError('Name at least one file or folder to import.')
  if (owner?.trim() === '') throw new UsageError('Give a name after --owner.')
  const request = { paths, madeUp: false, owner, whole, capturedAt: readMoment(captured) }
  return async (engine) => {
    if (!dryRun) return output(await engine.import(request), importReport, print.importReport)
    const tried = await engine.call('previewImport', request)
    return output(tried.ok ? { ok: true, value: tried.value.report } : tried, importReport, print.dryRun)
  }
}

/** A day, or a moment with its zone, as ISO 8601 UTC. */
function readMoment(written: string | null): string | null {
  if (written === null) return null
  const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(written)
    ? new Date(written)
    : null
  if (moment === null || Number.isNaN(moment.getTime())) {
    throw new UsageError(
      'Give a day or a moment with its zone after --captured: 2026-06-30 or 2026-06-30T14:05Z.',
    )
  }
  return moment.toISOString()
}
