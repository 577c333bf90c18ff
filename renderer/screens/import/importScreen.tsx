import type { ReactNode } from 'react'
import { startOver } from '../../actions/importing.ts'
import { go } from '../../actions/navigate.ts'
import { contents, skippedLine } from '../../format/reports.ts'
import { count, number } from '../../format/words.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { useApp } from '../../state.ts'
import { HowToAsk } from './howToAsk.tsx'
import { ImportPreview } from './importPreview.tsx'
import { ImportProgress } from './importProgress.tsx'
import { NameOwner } from './nameOwner.tsx'
import { ReportFiles } from './reportFiles.tsx'
import { Welcome } from './welcome.tsx'

/** Getting data in: choose, look at what it would do, import, read the report. */
export function ImportScreen(): ReactNode {
  const flow = useApp((state) => state.importing)
  switch (flow.phase) {
    case 'reading':
    case 'importing':
      return <ImportProgress flow={flow} />
    case 'preview':
      return <ImportPreview preview={flow.preview} />
    case 'done':
      return (
        <Page title="Imported">
          <p className="lead">
            {count(flow.report.added, 'row')} added, {number(flow.report.updated)} updated,{' '}
            {number(flow.report.unchanged)} known already.
          </p>
          <p>
            Read: {contents(flow.report)}. {skippedLine(flow.report) ?? 'No row was skipped'}.
          </p>
          <p className="actions">
            <button
              type="button"
              className="button advised"
              onClick={() => {
                go('invitations')
                startOver()
              }}
            >
              Go to Invitations
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                go('removals')
                startOver()
              }}
            >
              Go to Removals
            </button>
            <button type="button" className="button" onClick={startOver}>
              Import more
            </button>
          </p>
          <ReportFiles report={flow.report} imported />
        </Page>
      )
    case 'failed':
      return (
        <Page title="Not imported">
          <p className="problem" role="alert">
            {flow.failure.message}
          </p>
          {flow.failure.code === 'owner-unknown' && <NameOwner />}
          <p>Nothing was changed.</p>
          <p className="actions">
            <button type="button" className="button advised" onClick={startOver}>
              Choose again
            </button>
          </p>
          <HowToAsk />
        </Page>
      )
    default:
      return <Welcome flow={flow} />
  }
}

function Page({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="page">
      <ScreenHeading>{title}</ScreenHeading>
      {children}
    </div>
  )
}
