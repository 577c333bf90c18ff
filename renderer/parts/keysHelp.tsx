import type { ReactNode } from 'react'
import { type Command, commands, groups } from '../../shared/commands.ts'
import { isSingle, shownKey } from '../keys.ts'
import { isMac } from '../platform.ts'
import { useApp } from '../state.ts'
import { KeyCap } from './hint.tsx'
import { closeOverlay, Overlay } from './overlay.tsx'
import { screenLabels } from './screenLabels.ts'

const table: readonly Command[] = commands

/** Every command with its keys, drawn from the command table. */
export function KeysHelp(): ReactNode {
  const singleKeys = useApp((state) => state.settings.singleKeys)
  return (
    <Overlay label="Keys" className="keys">
      <header className="overlay-head">
        <h2>Keys</h2>
        <button type="button" className="button" onClick={closeOverlay}>
          Close <KeyCap shown="Esc" />
        </button>
      </header>
      {!singleKeys && <p className="quiet">Single keys are switched off in Settings.</p>}
      <div className="keys-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {table
                .filter((command) => command.group === group)
                .map((command) => (
                  <Keys key={command.id} command={command} singleKeys={singleKeys} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Overlay>
  )
}

function Keys({
  command,
  singleKeys,
}: {
  readonly command: Command
  readonly singleKeys: boolean
}): ReactNode {
  const keys = command.keys.filter((key) => singleKeys || !isSingle(key))
  const [only, more] = command.screens
  return (
    <div className="keys-line">
      <dt>
        {command.label}
        {only !== undefined && more === undefined && <span className="quiet"> in {screenLabels[only]}</span>}
      </dt>
      <dd>
        {keys.length === 0 ? (
          <span className="quiet">none</span>
        ) : (
          keys.map((key) => (
            <kbd key={key} className="key">
              {shownKey(key, isMac)}
            </kbd>
          ))
        )}
      </dd>
    </div>
  )
}
