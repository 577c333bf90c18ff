import { type ReactNode, useState } from 'react'
import type { Failure } from '../../shared/contract.ts'
import { begin } from '../actions/boot.ts'

/** Instead of everything else when the engine has nothing to show. Offers nothing that could lose data. */
export function Broken({ failure }: { readonly failure: Failure }): ReactNode {
  const [trying, setTrying] = useState(false)
  const again = async (): Promise<void> => {
    setTrying(true)
    await begin()
    setTrying(false)
  }
  return (
    <main className="whole page-narrow">
      <h1>Doorman cannot open your data</h1>
      <p className="lead problem" role="alert">
        {failure.message}
      </p>
      <p>Nothing was changed or deleted.</p>
      <p className="actions">
        <button type="button" className="button" disabled={trying} onClick={() => void again()}>
          Try again
        </button>
      </p>
    </main>
  )
}
