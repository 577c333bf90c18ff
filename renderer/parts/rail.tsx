import type { ReactNode } from 'react'
import type { CommandId, Screen } from '../../shared/commands.ts'
import { go } from '../actions/navigate.ts'
import { run } from '../actions/run.ts'
import { number } from '../format/words.ts'
import { isUnderWay } from '../importFlow.ts'
import { useApp } from '../state.ts'
import { isUnedited } from '../weighingEdits.ts'
import { Hint, useKey } from './hint.tsx'
import { Icon } from './icon.tsx'
import { screenLabels } from './screenLabels.ts'

/** The way around: the two lists, what follows from them, and the rest. */
export function Rail(): ReactNode {
  const stats = useApp((state) => state.stats)
  const importing = useApp((state) => isUnderWay(state.importing))
  const edited = useApp(({ weighingEdits }) => !isUnedited(weighingEdits))
  const pairs = useApp(({ duplicates }) =>
    duplicates.phase === 'ready' ? duplicates.value.length : undefined,
  )
  const open = (value: number | undefined, word: string) => (value === undefined ? null : { value, word })
  return (
    <nav className="rail" aria-label="Screens">
      <p className="rail-name">Doorman</p>
      <ul>
        <RailItem screen="invitations" id="go-invitations" badge={open(stats?.queue.open, 'open')} />
        <RailItem screen="removals" id="go-removals" badge={open(stats?.removals.open, 'open')} />
        <RailItem screen="todo" id="go-todo" badge={open(stats?.todo, 'to do')} />
        <RailItem screen="duplicates" id="go-duplicates" badge={open(pairs, 'pairs')} />
        <RailItem screen="history" id="go-history" badge={null} />
        <RailItem screen="insights" id="go-insights" badge={null} />
        <RailItem screen="rules" id="go-rules" badge={null} note={edited ? 'draft' : null} />
        <RailItem screen="mirror" id="go-mirror" badge={null} />
      </ul>
      <ul className="rail-end">
        <RailItem screen="import" id="go-import" badge={null} underWay={importing} />
        <RailItem screen="settings" id="go-settings" badge={null} />
        <li>
          <KeysButton />
        </li>
      </ul>
      {stats?.madeUp === true && <p className="rail-note">Made-up people</p>}
    </nav>
  )
}

function RailItem({
  screen,
  id,
  badge,
  note = null,
  underWay = false,
}: {
  readonly screen: Screen
  readonly id: CommandId
  readonly badge: { readonly value: number; readonly word: string } | null
  /** A word about the screen, beside its name. */
  readonly note?: string | null
  readonly underWay?: boolean
}): ReactNode {
  const current = useApp((state) => state.screen === screen)
  const { shown } = useKey(id)
  return (
    <li>
      <button
        type="button"
        className="rail-item"
        aria-current={current ? 'page' : undefined}
        title={shown === null ? screenLabels[screen] : `${screenLabels[screen]} (${shown})`}
        onClick={() => go(screen)}
      >
        <Icon name={screen} />
        <span className="rail-label">{screenLabels[screen]}</span>
        {badge !== null && badge.value > 0 && (
          <span className="rail-count">
            {number(badge.value)}
            <span className="unseen"> {badge.word}</span>
          </span>
        )}
        {note !== null && <span className="rail-count">{note}</span>}
        {underWay && <progress className="rail-progress" aria-label="Under way" />}
      </button>
    </li>
  )
}

function KeysButton(): ReactNode {
  const { aria } = useKey('keys')
  return (
    <button
      type="button"
      className="rail-item"
      title="Keys"
      aria-keyshortcuts={aria}
      onClick={() => run('keys')}
    >
      <Icon name="keys" />
      <span className="rail-label">Keys</span>
      <Hint id="keys" />
    </button>
  )
}
