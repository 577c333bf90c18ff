import type { ReactNode } from 'react'
import { cancel } from '../../actions/importing.ts'
import { number } from '../../format/words.ts'
import type { ImportFlow, Progress } from '../../importFlow.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'

const phaseWords = {
  reading: 'Reading',
  merging: 'Putting together who is who',
  judging: 'Looking for reasons',
} as const

/** How far the reading or importing is, and the way out of it. */
export function ImportProgress({
  flow,
}: {
  readonly flow: Extract<ImportFlow, { phase: 'reading' | 'importing' }>
}): ReactNode {
  const { progress } = flow
  const title = flow.phase === 'reading' ? 'Reading' : 'Importing'
  const size = progress?.total == null ? {} : { max: Math.max(1, progress.total), value: progress.done }
  return (
    <div className="page page-narrow">
      <ScreenHeading>{title}</ScreenHeading>
      <progress className="wide" aria-label={title} {...size} />
      <p className="progress-line">{progress === null ? 'Opening…' : progressLine(progress)}</p>
      <p className="actions">
        <button type="button" className="button" disabled={flow.cancelling} onClick={() => void cancel()}>
          {flow.cancelling ? 'Cancelling…' : 'Cancel'}
        </button>
      </p>
      <p className="quiet">
        {flow.phase === 'reading'
          ? 'Nothing is changed while reading.'
          : 'If you cancel, nothing is changed.'}
      </p>
    </div>
  )
}

/** `Reading messages.csv: 120,000 of 500,000 rows`. */
function progressLine({ phase, file, done, total, unit }: Progress): string {
  const what = file === null ? phaseWords[phase] : `${phaseWords[phase]} ${file}`
  return `${what}: ${number(done)}${total === null ? '' : ` of ${number(total)}`} ${unit}`
}
