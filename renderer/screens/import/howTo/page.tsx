import type { ReactNode } from 'react'

/** How a member saves or copies the list of invitations, and what LinkedIn's terms say of it. */
export function Page({ selectAll, copy }: { readonly selectAll: string; readonly copy: string }): ReactNode {
  return (
    <>
      <p>The page is the only source that says who is waiting now.</p>
      <ol>
        <li>On LinkedIn, open My Network, then Manage all invitations.</li>
        <li>Scroll to the end of the list, until no more of them appear.</li>
        <li>
          Save the page as Single File (.mhtml) and drop it here. Or select all ({selectAll}), copy ({copy}),
          come back and paste.
        </li>
      </ol>
      <p className="quiet">
        A page saved complete (.html), and Firefox’s text file (.txt), work too. “HTML Only” holds no more
        than the first rows.
      </p>
      <p className="quiet">
        Importing your export and your own mails is what they are for. Saving or copying a LinkedIn page is
        something you do by hand in your browser; LinkedIn’s User Agreement (8.2) restricts copying data from
        its service and does not exempt copying by hand. Doorman never contacts LinkedIn, installs nothing in
        your browser and performs no action there. Use it for your own invitations only, and decide yourself.
      </p>
    </>
  )
}
