import type { ReactNode } from 'react'
import type { Stage } from '../../shared/model/verdict.ts'
import type { Stats } from '../../shared/results.ts'
import { go } from '../actions/navigate.ts'
import { count, number } from '../format/words.ts'
import { isUnderWay } from '../importFlow.ts'
import { CommandButton } from '../parts/commandButton.tsx'
import { ScreenHeading } from '../parts/screenHeading.tsx'
import { useApp } from '../state.ts'

const verbsOf = { invitation: ['ignore', 'accept', 'ask', 'hold'], connection: ['remove', 'keep'] } as const
const pasts = {
  ignore: 'ignored',
  accept: 'accepted',
  ask: 'asked why',
  hold: 'on hold',
  remove: 'removed',
  keep: 'kept',
} as const

/** A list that is empty: because all is decided, or because there never was anything to decide. */
export function NothingLeft({ stage, title }: { readonly stage: Stage; readonly title: string }): ReactNode {
  const stats = useApp((state) => state.stats)
  const todo = stats?.todo ?? 0
  const importing = useApp((state) => isUnderWay(state.importing))
  const decided = stats === null ? '' : decidedLine(stats, stage)
  return (
    <div className="whole page-narrow">
      <ScreenHeading>{title}</ScreenHeading>
      <p className="lead">
        {decided === '' ? neverAny(stats, stage, importing) : `Nothing left to decide. ${decided}`}
      </p>
      <p className="actions">
        {todo > 0 && (
          <button type="button" className="button advised" onClick={() => go('todo')}>
            {number(todo)} to do on LinkedIn
          </button>
        )}
        {decided === '' ? (
          <button type="button" className="button" onClick={() => go('import')}>
            {importing ? 'Show the import' : 'Import'}
          </button>
        ) : (
          <>
            <button type="button" className="button" onClick={() => go('history')}>
              History
            </button>
            <CommandButton id="undo" />
          </>
        )}
      </p>
    </div>
  )
}

/** `42 ignored, 12 accepted.` Empty when nothing was decided here. */
function decidedLine({ decisions }: Stats, stage: Stage): string {
  const parts = verbsOf[stage].flatMap((verb) => {
    const people = decisions[verb] ?? 0
    return people === 0 ? [] : `${number(people)} ${pasts[verb]}`
  })
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}

function neverAny(stats: Stats | null, stage: Stage, importing: boolean): string {
  if (importing) return 'An import is under way.'
  if (stats === null || stats.people === 0) return 'Nothing has been imported yet.'
  if (stage === 'invitation') {
    return 'No invitation is waiting in what you imported. The invitation page, saved or copied, says who waits now.'
  }
  const { connections } = stats
  return connections === 0
    ? 'There are no connections in what you imported.'
    : `No connection is flagged: ${count(connections, 'connection')} looked at.`
}
