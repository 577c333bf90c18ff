import { type ReactNode, useRef } from 'react'
import type { Person } from '../../shared/model/person.ts'
import { useAtDoors } from '../atDoors.ts'
import { pageEnd, standingLines, workOf } from '../format/persons.ts'
import { Foreign } from './text.tsx'

/** One of two people who may be one, with what tells them apart. Asked anew when `since` changes. */
export function PersonFacts({
  person,
  since,
}: {
  readonly person: Person
  readonly since: unknown
}): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const doors = useAtDoors(person.key, place, since)
  const work = workOf(person)
  return (
    <div ref={place} className="person-facts">
      <p>
        <Foreign text={person.name} className="because" />
      </p>
      {work !== '' && (
        <p>
          <Foreign text={work} />
        </p>
      )}
      <p className="quiet">
        <Foreign text={pageEnd(person)} />
      </p>
      {doors === null ? (
        <p className="quiet">…</p>
      ) : (
        standingLines(doors, new Date()).map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))
      )}
    </div>
  )
}
