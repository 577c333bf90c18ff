import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ImportReport, Preview } from '../../../shared/importReport.ts'
import { cancel, captureTime, commit } from '../../actions/importing.ts'
import { captureLine, capturesIn, wholeQuestion } from '../../format/captures.ts'
import { day } from '../../format/dates.ts'
import { fromField, toField } from '../../format/localTime.ts'
import { contents, isNothing, skippedLine } from '../../format/reports.ts'
import { count, sentence } from '../../format/words.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { CaptureTimeField } from './captureTimeField.tsx'
import { NothingToImport } from './nothingToImport.tsx'
import { ReportFiles } from './reportFiles.tsx'
import { WholeField } from './wholeField.tsx'

/** What an import would do, before it does it. */
export function ImportPreview({ preview }: { readonly preview: Preview }): ReactNode {
  return isNothing(preview.report) ? (
    <NothingToImport report={preview.report} />
  ) : (
    <Something report={preview.report} />
  )
}

/** With what only the owner knows of it. */
function Something({ report }: { readonly report: ImportReport }): ReactNode {
  const captures = capturesIn(report)
  const question = wholeQuestion(captures)
  const undated = captures.filter(({ isCertain }) => !isCertain)
  const proposed = toField(undated.at(-1)?.at ?? '')
  const [time, setTime] = useState(proposed)
  const [whole, setWhole] = useState(false)
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    go.current?.focus()
  }, [])
  const at = fromField(time)
  const isOtherTime = undated.length > 0 && time !== proposed
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
      {captures.map((capture, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the captures of one preview never move
        <p key={index}>{captureLine(capture)}</p>
      ))}
      {undated.length > 0 && <CaptureTimeField many={undated.length > 1} value={time} change={setTime} />}
      {question !== null && (
        <WholeField question={question} missing={report.missing} checked={whole} change={setWhole} />
      )}
      <p className="actions">
        {isOtherTime ? (
          <button
            type="button"
            className="button advised"
            disabled={at === null}
            onClick={() => at !== null && void captureTime(at)}
          >
            Read again with this time
          </button>
        ) : (
          <button ref={go} type="button" className="button advised" onClick={() => void commit(whole)}>
            Import
          </button>
        )}
        <button type="button" className="button" onClick={() => void cancel()}>
          Cancel
        </button>
      </p>
      <ReportFiles report={report} imported={false} />
    </div>
  )
}
