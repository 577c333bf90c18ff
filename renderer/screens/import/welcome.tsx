import { type ReactNode, useState } from 'react'
import { choose } from '../../actions/importing.ts'
import { day } from '../../format/dates.ts'
import { count, listed } from '../../format/words.ts'
import type { ImportFlow } from '../../importFlow.ts'
import { CommandButton } from '../../parts/commandButton.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { useApp } from '../../state.ts'
import { WaysIn } from './waysIn.tsx'

/** Where everything begins: what Doorman does, and how data comes in. */
export function Welcome({ flow }: { readonly flow: ImportFlow }): ReactNode {
  const stats = useApp((state) => state.stats)
  const first = stats === null || stats.people === 0
  const busy = flow.phase === 'choosing'
  return (
    <div className="page">
      <ScreenHeading>{first ? 'Who is at your door?' : 'Import'}</ScreenHeading>
      <p className="lead">
        {first
          ? 'Doorman reads the data you can download from LinkedIn and sorts your invitations: whom to let in, whom to ignore, and which connections began to spam you. It quotes its reasons, and you decide. Nothing leaves this computer.'
          : 'Whatever you import adds what is missing and confirms what you did on LinkedIn. It takes nothing back.'}
      </p>
      {flow.phase === 'idle' && flow.cancelled && <p role="status">Cancelled. Nothing was changed.</p>}
      <DropZone>
        <p className="drop-text">
          <Icon name="import" />
          Drop your LinkedIn export here, invitation mails, or the saved invitation page
        </p>
        <p className="actions">
          <button
            type="button"
            className="button advised"
            disabled={busy}
            onClick={() => void choose('file')}
          >
            Choose file…
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void choose('folder')}>
            Choose folder…
          </button>
          <CommandButton id="paste" disabled={busy}>
            Paste
          </CommandButton>
          {(first || stats.madeUp) && (
            <button type="button" className="button" disabled={busy} onClick={() => void choose('sample')}>
              Try with made-up people
            </button>
          )}
        </p>
        <p className="quiet">
          The export as the .zip it came in, unpacked, or single .csv files · mails as .mbox, .eml, .emlx or a
          folder of them · the page as .mhtml, .html or .txt, or copied and pasted here
        </p>
      </DropZone>
      <p>
        <CommandButton id="add" className="small" />
      </p>
      {!first && (
        <p className="quiet">
          {stats.madeUp ? 'Here now: made-up people. ' : 'Here now: '}
          {listed([
            count(stats.connections, 'connection'),
            count(stats.invitations, 'invitation'),
            count(stats.messages, 'message'),
          ])}
          {stats.asOf !== null && `, as of ${day(stats.asOf)}`}.
        </p>
      )}
      <WaysIn />
    </div>
  )
}

/** Shows where files may be let go; the window itself takes them, wherever they are dropped. */
function DropZone({ children }: { readonly children: ReactNode }): ReactNode {
  const [over, setOver] = useState(false)
  return (
    <section
      className={over ? 'drop drop-over' : 'drop'}
      aria-label="Choose what to import"
      onDragEnter={() => setOver(true)}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      {children}
    </section>
  )
}
