import { type ReactNode, useEffect } from 'react'
import type { Screen } from '../shared/commands.ts'
import { AskOverlay } from './parts/asking/askOverlay.tsx'
import { AddOverlay } from './parts/byHand/addOverlay.tsx'
import { CompleteOverlay } from './parts/byHand/completeOverlay.tsx'
import { KeysHelp } from './parts/keysHelp.tsx'
import { Palette } from './parts/palette.tsx'
import { PersonOverlay } from './parts/personOverlay.tsx'
import { Rail } from './parts/rail.tsx'
import { Toast } from './parts/toast.tsx'
import { Broken } from './screens/broken.tsx'
import { Duplicates } from './screens/duplicates.tsx'
import { History } from './screens/history.tsx'
import { ImportScreen } from './screens/import/importScreen.tsx'
import { Insights } from './screens/insights/insightsScreen.tsx'
import { MirrorScreen } from './screens/mirror/mirrorScreen.tsx'
import { People } from './screens/people.tsx'
import { Rules } from './screens/rules/rulesScreen.tsx'
import { Settings } from './screens/settings.tsx'
import { Todo } from './screens/todo.tsx'
import { useApp } from './state.ts'

/** The window: the rail, the screen, and what lies over them. */
export function App(): ReactNode {
  const screen = useApp((state) => state.screen)
  const overlay = useApp((state) => state.overlay)
  const broken = useApp((state) => state.broken)
  const theme = useApp((state) => state.settings.theme)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])

  if (broken !== null) return <Broken failure={broken} />
  if (screen === null) return <p className="whole late quiet">Opening…</p>
  return (
    <div className="window">
      <Rail />
      <main className="screen">{screenOf(screen)}</main>
      <Toast />
      {overlay === 'keys' && <KeysHelp />}
      {overlay === 'palette' && <Palette />}
      {overlay === 'add' && <AddOverlay />}
      {overlay === 'complete' && <CompleteOverlay />}
      {overlay === 'ask' && <AskOverlay />}
      {overlay === 'person' && <PersonOverlay />}
    </div>
  )
}

function screenOf(screen: Screen): ReactNode {
  switch (screen) {
    case 'invitations':
      return <People key="invitation" stage="invitation" />
    case 'removals':
      return <People key="connection" stage="connection" />
    case 'todo':
      return <Todo />
    case 'duplicates':
      return <Duplicates />
    case 'history':
      return <History />
    case 'insights':
      return <Insights />
    case 'rules':
      return <Rules />
    case 'mirror':
      return <MirrorScreen />
    case 'settings':
      return <Settings />
    case 'import':
      return <ImportScreen />
  }
}
