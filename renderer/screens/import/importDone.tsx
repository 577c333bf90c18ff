import type { ReactNode } from 'react'
import type { Screen } from '../../../shared/commands.ts'
import type { ImportReport } from '../../../shared/importReport.ts'
import { startOver } from '../../actions/importing.ts'
import { go } from '../../actions/navigate.ts'
import { captureLine, capturesIn } from '../../format/captures.ts'
import { contents, sinceLine, skippedLine } from '../../format/reports.ts'
import { count, number } from '../../format/words.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { useApp } from '../../state.ts'
import { ReportFiles } from './reportFiles.tsx'
import { SinceLast } from './sinceLast.tsx'

/** What an import did, and where to go from there. */
export function ImportDone({ report }: { readonly report: ImportReport }): ReactNode {
  const { since } = report
  const leaveFor = (screen: Screen): void => {
    go(screen)
    startOver()
  }
  return (
    <div className="page">
      <ScreenHeading>Imported</ScreenHeading>
      {since !== null && (sinceLine(since) !== null || since.stillToDo > 0) && <SinceLast since={since} />}
      <p className={since === null ? 'lead' : ''}>
        Read: {contents(report)}. {skippedLine(report) ?? 'No row was skipped'}.
      </p>
      {capturesIn(report).map((capture, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the captures of one report never move
        <p key={index}>{captureLine(capture)}</p>
      ))}
      <p className="actions">
        <button type="button" className="button advised" onClick={() => leaveFor('invitations')}>
          Go to Invitations
        </button>
        <button type="button" className="button" onClick={() => leaveFor('removals')}>
          Go to Removals
        </button>
        <button type="button" className="button" onClick={startOver}>
          Import more
        </button>
      </p>
      <MaybeTwice show={() => leaveFor('duplicates')} />
      <ReportFiles report={report} imported />
      <p className="source">
        {count(report.added, 'row')} added, {number(report.updated)} updated, {number(report.unchanged)} known
        already.
      </p>
    </div>
  )
}

/** People who may be in there twice, after the import put together who is who. */
function MaybeTwice({ show }: { readonly show: () => void }): ReactNode {
  const pairs = useApp(({ duplicates }) => (duplicates.phase === 'ready' ? duplicates.value.length : 0))
  if (pairs === 0) return null
  return (
    <p>
      <button type="button" className="link" onClick={show}>
        {pairs === 1 ? 'One pair' : `${number(pairs)} pairs`} of people may be the same person
      </button>
      : only you can tell.
    </p>
  )
}
