import type { ReactNode } from 'react'
import type { Since } from '../../../shared/importReport.ts'
import { go } from '../../actions/navigate.ts'
import { listWith, showPerson } from '../../actions/showPerson.ts'
import { sinceLine } from '../../format/reports.ts'
import { count, number } from '../../format/words.ts'
import { Foreign } from '../../parts/text.tsx'
import { useApp } from '../../state.ts'

const parts = [
  ['answered', 'Answered you'],
  ['newAtDoor', 'New at the door'],
  ['noLongerWaiting', 'No longer waiting'],
  ['confirmed', 'Confirmed: done on LinkedIn'],
  ['cameBack', 'Came back'],
  ['changedJobs', 'Changed jobs'],
] as const satisfies readonly (readonly [keyof Since, string])[]

/** What changed at the two doors since the import before. */
export function SinceLast({ since }: { readonly since: Since }): ReactNode {
  const line = sinceLine(since)
  const some = parts.filter(([part]) => since[part].count > 0)
  return (
    <section className="since" aria-label="Since last time">
      <h2>Since last time</h2>
      {line !== null && <p className="lead">{line}</p>}
      {some.map(([part, title]) => (
        <Some key={part} title={title} some={since[part]}>
          {part === 'noLongerWaiting' && ': accepted, ignored or withdrawn; the page does not say which'}
        </Some>
      ))}
      {since.stillToDo > 0 && (
        <p>
          <button type="button" className="link" onClick={() => go('todo')}>
            {count(since.stillToDo, 'decision')} still to do on LinkedIn
          </button>
        </p>
      )}
    </section>
  )
}

function Some({
  title,
  some,
  children,
}: {
  readonly title: string
  readonly some: Since['newAtDoor']
  readonly children: ReactNode
}): ReactNode {
  const more = some.count - some.people.length
  return (
    <div>
      <h3>
        {title}{' '}
        <span className="quiet">
          {number(some.count)}
          {children}
        </span>
      </h3>
      <ul>
        {some.people.map(({ key, name, says }) => (
          <li key={key}>
            <Who person={key} name={name} />
            {says !== null && (
              <span className="quiet">
                {' '}
                <Foreign text={says} />
              </span>
            )}
          </li>
        ))}
        {more > 0 && <li className="quiet">and {number(more)} more</li>}
      </ul>
    </div>
  )
}

/** A name that leads to the person while they are on a list. */
function Who({ person, name }: { readonly person: string; readonly name: string }): ReactNode {
  const listed = useApp((state) => listWith(state, person) !== null)
  if (!listed) return <Foreign text={name} />
  return (
    <button type="button" className="link" onClick={() => showPerson(person)}>
      <Foreign text={name} />
    </button>
  )
}
