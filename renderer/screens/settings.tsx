import type { ReactNode } from 'react'
import type { Settings as Values } from '../../shared/results.ts'
import { saveSettings } from '../actions/saveSettings.ts'
import { shownKey } from '../keys.ts'
import { ScreenHeading } from '../parts/screenHeading.tsx'
import { isMac } from '../platform.ts'
import { useApp } from '../state.ts'
import { Interests } from './interests.tsx'
import { Replies } from './replies.tsx'

const themes = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
} as const satisfies Record<Values['theme'], string>
const themeNames = ['system', 'light', 'dark'] as const

/** How the window looks and listens, and where the data is. */
export function Settings(): ReactNode {
  const settings = useApp((state) => state.settings)
  const database = useApp((state) => state.stats?.database)
  return (
    <div className="page page-narrow">
      <ScreenHeading>Settings</ScreenHeading>
      <fieldset className="setting">
        <legend>Theme</legend>
        {themeNames.map((theme) => (
          <label key={theme} className="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => void saveSettings({ theme })}
            />
            {themes[theme]}
          </label>
        ))}
      </fieldset>
      <fieldset className="setting">
        <legend>Keys</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={(event) => void saveSettings({ singleKeys: event.target.checked })}
          />
          Single letters decide and move
        </label>
        <p className="quiet">
          When off, {shownKey('Mod+1', isMac)} to {shownKey('Mod+5', isMac)} decide, the arrows move, and{' '}
          {shownKey('Mod+k', isMac)} finds everything else.
        </p>
      </fieldset>
      <Replies />
      <section className="setting" aria-label="Your data">
        <h2>Your data</h2>
        <p>Everything is in one file on this computer. Doorman has no connection to the network.</p>
        {database !== undefined && (
          <p>
            <code className="path">{database}</code>
          </p>
        )}
      </section>
      <Interests />
    </div>
  )
}
