import { type ReactNode, useEffect, useRef } from 'react'
import type { ImportReport } from '../../../shared/importReport.ts'
import { choose, closePreview } from '../../actions/importing.ts'
import { captureLine, capturesIn } from '../../format/captures.ts'
import { count } from '../../format/words.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { ReportFiles } from './reportFiles.tsx'

/** Files that could be read and bring nothing, with the reasons. */
export function NothingToImport({ report }: { readonly report: ImportReport }): ReactNode {
  const others = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    others.current?.focus()
  }, [])
  const rows = report.files.reduce((sum, file) => sum + file.rows, 0)
  const files = count(report.files.length, 'file')
  const useless =
    rows === 1 ? `The only row in ${files} cannot` : `None of the ${count(rows, 'row')} in ${files} can`
  return (
    <div className="page">
      <ScreenHeading>Nothing to import</ScreenHeading>
      <p className="lead" role="status">
        {rows === 0
          ? `Doorman read ${files} and found nobody and no row.`
          : `${useless} be imported. The reasons are below.`}
      </p>
      {capturesIn(report).map((capture, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the captures of one preview never move
        <p key={index}>{captureLine(capture)}</p>
      ))}
      <p className="actions">
        <button ref={others} type="button" className="button advised" onClick={() => void choose('file')}>
          Choose other files…
        </button>
        <button type="button" className="button" onClick={() => void closePreview()}>
          Close
        </button>
      </p>
      <ReportFiles report={report} imported={false} />
    </div>
  )
}
