import type { ReactNode } from 'react'

/** How a member gets their data from LinkedIn. */
export function Export(): ReactNode {
  return (
    <>
      <ol>
        <li>On LinkedIn, open Me, then Settings &amp; Privacy.</li>
        <li>Under Data privacy, open Get a copy of your data.</li>
        <li>
          Choose the larger download; if you are offered a list, tick Connections, Invitations, Messages and
          Profile.
        </li>
        <li>Request the archive. LinkedIn sends you an e-mail when it is ready, within a day or two.</li>
        <li>Download the .zip, and drop it here as it is.</li>
      </ol>
      <p className="quiet">
        Invitations.csv covers about the last 180 days, and does not say who is still waiting: the invitation
        page does.
      </p>
    </>
  )
}
