import type { ReactNode } from 'react'
import type { FileReport, ImportReport } from '../../../shared/importReport.ts'
import { groupIssues, lineNumbers } from '../../format/reports.ts'
import { count, number } from '../../format/words.ts'
import { Foreign, Sentence } from '../../parts/text.tsx'

/** Every file with its rows: imported, or skipped for a reason at a line. */
export function ReportFiles({
  report,
  imported,
}: {
  readonly report: ImportReport
  readonly imported: boolean
}): ReactNode {
  const remarkable = report.files.filter(({ issues, notes }) => issues.length + notes.length > 0)
  return (
    <>
      <table className="files">
        <caption className="unseen">Files and their rows</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className="figure">
              Rows
            </th>
            <th scope="col" className="figure">
              {imported ? 'Imported' : 'To be imported'}
            </th>
            <th scope="col" className="figure">
              Skipped
            </th>
          </tr>
        </thead>
        <tbody>
          {report.files.map((file) => (
            <tr key={file.name}>
              <th scope="row">
                <Foreign text={file.name} />
              </th>
              <td className="figure">{number(file.rows)}</td>
              <td className="figure">{number(file.imported)}</td>
              <td className="figure">{number(file.skipped)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {remarkable.map((file) => (
        <Remarks key={file.name} file={file} />
      ))}
      {report.ignored.length > 0 && (
        <details>
          <summary>{count(report.ignored.length, 'file')} in there that Doorman does not read</summary>
          <ul className="ignored">
            {report.ignored.map((name) => (
              <li key={name}>
                <Foreign text={name} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What is to be said of one file: of the whole of it, and of the rows that were skipped. */
function Remarks({ file }: { readonly file: FileReport }): ReactNode {
  const { name, notes, issues } = file
  return (
    <section className="remarks" aria-label={name}>
      <h2>
        <Foreign text={name} />
      </h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <Sentence text={note} />
          </li>
        ))}
        {groupIssues(issues).map(({ reason, lines }) => (
          <li key={reason}>
            {count(lines.length, 'row')} skipped: <Sentence text={reason} />{' '}
            <span className="quiet">({lineNumbers(lines)})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
