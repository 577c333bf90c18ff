import type { ReactNode } from 'react'
import { dismissToast } from '../actions/tell.ts'
import { useApp } from '../state.ts'

/** What just happened, in the line at the foot of the window: shown, and read out politely. A failure stays until it is closed and is read at once. */
export function Toast(): ReactNode {
  const toast = useApp((state) => state.toast)
  const failure = toast?.tone === 'failure'
  return (
    <div className="said">
      <div role="status" aria-live="polite" className={toast && !failure ? 'said-line' : 'unseen'}>
        {!failure && toast?.text}
      </div>
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
