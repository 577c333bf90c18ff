import { type ReactNode, useLayoutEffect } from 'react'
import type { Insights as Counts } from '../../../shared/insights.ts'
import { keepFocus } from '../../actions/focus.ts'
import { go } from '../../actions/navigate.ts'
import { day } from '../../format/dates.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { useApp } from '../../state.ts'
import { BurstsPart, CopiesPart, SoonPart } from './habitParts.tsx'
import { MonthsPart } from './monthsPart.tsx'
import { ReasonsPart } from './reasonsPart.tsx'
import { SentNotes } from './sentNotes.tsx'
import { VerdictsPart } from './verdictsPart.tsx'

/** What the imported data and the decisions add up to. */
export function Insights(): ReactNode {
  const insights = useApp((state) => state.insights)
  useLayoutEffect(keepFocus)
  if (insights.phase === 'loading') return <p className="whole late quiet">Counting…</p>
  if (insights.phase === 'failed') return <p className="whole problem">{insights.failure.message}</p>
  return <Counted insights={insights.value} />
}

function Counted({ insights }: { readonly insights: Counts }): ReactNode {
  const asOf = useApp(({ stats }) => stats?.asOf ?? null)
  const nothing = useApp(({ stats }) => stats?.people === 0)
  if (nothing) {
    return (
      <div className="whole page-narrow">
        <ScreenHeading>Insights</ScreenHeading>
        <p className="lead">Nothing has been imported yet, so there is nothing to count.</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => go('import')}>
            Import
          </button>
        </p>
      </div>
    )
  }
  return (
    <div className="page insights">
      <header className="page-head">
        <ScreenHeading>Insights</ScreenHeading>
        {asOf !== null && <span className="quiet">your data as of {day(asOf)}</span>}
      </header>
      <MonthsPart months={insights.months} />
      <VerdictsPart verdicts={insights.verdicts} />
      <ReasonsPart reasons={insights.reasons} />
      <SoonPart soon={insights.soon} />
      <BurstsPart bursts={insights.bursts} />
      <CopiesPart copies={insights.copies} />
      <SentNotes sent={insights.sent} />
    </div>
  )
}
