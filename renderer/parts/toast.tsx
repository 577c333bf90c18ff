import type { ReactNode } from 'react'
import { dismissToast } from '../actions/tell.ts'
import { useApp } from '../state.ts'

/** What just happened: shown, and read out politely. A failure stays until it is closed and is read at once. */
export function Toast(): ReactNode {
  const toast = useApp((state) => state.toast)
  const failure = toast?.tone === 'failure'
  return (
    <div className="toast-place">
      <div role="status" aria-live="polite" className={toast && !failure ? 'toast' : 'unseen'}>
        {!failure && toast?.text}
      </div>
      <div role="alert" className={failure ? 'toast toast-failure' : 'unseen'}>
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
