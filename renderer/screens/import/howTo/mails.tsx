import type { ReactNode } from 'react'

/** How a member gets LinkedIn's invitation mails out of their mail program. */
export function Mails(): ReactNode {
  return (
    <>
      <p>
        LinkedIn mails most invitations, with the name, the headline and often the note. Doorman takes those
        from LinkedIn and passes over all other mails.
      </p>
      <dl className="ways">
        <dt>Gmail</dt>
        <dd>
          Search for <code>from:invitations@linkedin.com</code> and give those mails a label. At
          takeout.google.com choose Mail, and of it that label only. Unpack what you get and drop the .mbox
          file here. For a single mail: More, then Download message.
        </dd>
        <dt>Thunderbird</dt>
        <dd>
          Select the mails and save them into a folder as .eml files, or take the mailbox file itself from
          your profile folder: it has no ending, and one ending in .msf stands beside it.
        </dd>
        <dt>Apple Mail</dt>
        <dd>
          Select the mailbox, choose Mailbox, then Export Mailbox…, and drop the .mbox that it makes. Single
          mails (.emlx) work too.
        </dd>
      </dl>
    </>
  )
}
