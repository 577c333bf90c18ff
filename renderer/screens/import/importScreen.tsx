import type { ReactNode } from 'react'
import { startOver } from '../../actions/importing.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { useApp } from '../../state.ts'
import { ImportDone } from './importDone.tsx'
import { ImportPreview } from './importPreview.tsx'
import { ImportProgress } from './importProgress.tsx'
import { NameOwner } from './nameOwner.tsx'
import { WaysIn } from './waysIn.tsx'
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
      return <ImportDone report={flow.report} />
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
          <WaysIn />
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
