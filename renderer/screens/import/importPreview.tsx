import { type ReactNode, useEffect, useRef } from 'react'
import type { Preview } from '../../../shared/contract.ts'
import { cancel, commit } from '../../actions/importing.ts'
import { day } from '../../format/dates.ts'
import { contents, skippedLine } from '../../format/reports.ts'
import { count, sentence } from '../../format/words.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { ReportFiles } from './reportFiles.tsx'

/** What an import would do, before it does it. */
export function ImportPreview({ preview }: { readonly preview: Preview }): ReactNode {
  const { report } = preview
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    go.current?.focus()
  }, [])
  return (
    <div className="page">
      <ScreenHeading>Ready to import</ScreenHeading>
      <p className="lead" role="status">
        {sentence(contents(report))}. {skippedLine(report) ?? 'No row skipped'}.
      </p>
      <p>
        {count(report.people, 'person', 'people')} in all
        {report.asOf !== null && `, as of ${day(report.asOf)}`}. Nothing has been changed yet.
      </p>
      <p className="actions">
        <button ref={go} type="button" className="button advised" onClick={() => void commit()}>
          Import
        </button>
        <button type="button" className="button" onClick={() => void cancel()}>
          Cancel
        </button>
      </p>
      <ReportFiles report={report} imported={false} />
    </div>
  )
}
