import type { ReactNode } from 'react'
import { shownKey } from '../../keys.ts'
import { isMac } from '../../platform.ts'
import { Export } from './howTo/export.tsx'
import { Mails } from './howTo/mails.tsx'
import { Page } from './howTo/page.tsx'

/** How a member gets at their invitations: each way with what it can and cannot tell. */
export function WaysIn(): ReactNode {
  return (
    <section className="how" aria-label="How to get your invitations">
      <h2>How to get your invitations</h2>
      <details open>
        <summary>Your export from LinkedIn</summary>
        <Export />
      </details>
      <details>
        <summary>Invitation mails</summary>
        <Mails />
      </details>
      <details>
        <summary>The invitation page, saved or copied</summary>
        <Page selectAll={shownKey('Mod+a', isMac)} copy={shownKey('Mod+c', isMac)} />
      </details>
    </section>
  )
}
