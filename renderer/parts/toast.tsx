import type { ReactNode } from 'react'
import { openAsked } from '../actions/asking.ts'
import { dismissToast } from '../actions/tell.ts'
import { askedNow } from '../askedNow.ts'
import { useApp } from '../state.ts'
import { CommandButton } from './commandButton.tsx'
import { Hint, useKey } from './hint.tsx'
import { Icon } from './icon.tsx'

/** What just happened, in the line at the foot of the window: shown, and read out politely. A failure stays until it is closed and is read at once. */
export function Toast(): ReactNode {
  const toast = useApp((state) => state.toast)
  const asked = useApp(askedNow)
  const failure = toast?.tone === 'failure'
  return (
    <div className="said">
      <div role="status" aria-live="polite" className={toast && !failure ? 'said-line' : 'unseen'}>
        {!failure && toast?.text}
      </div>
      {asked !== null && <AfterAsking hasPage={asked.hasPage} />}
      <div role="alert" className={failure ? 'said-line said-failure' : 'unseen'}>
        {failure && (
          <>
            {toast.text}
            <button type="button" className="link" onClick={dismissToast}>
              Close
            </button>
          </>
        )}
      </div>
    </div>
  )
}

/** What there is to do about whom the owner just asked. */
function AfterAsking({ hasPage }: { readonly hasPage: boolean }): ReactNode {
  const { aria } = useKey('open')
  return (
    <p className="said-actions">
      <CommandButton id="undo" className="small" />
      {hasPage && (
        <button type="button" className="button small" aria-keyshortcuts={aria} onClick={openAsked}>
          <Icon name="open" />
          Open on LinkedIn
          <Hint id="open" />
        </button>
      )}
    </p>
  )
}
