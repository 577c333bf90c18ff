import { emptyList, type PeopleList, received } from '../../renderer/lists/peopleList.ts'
import type { Row } from '../../shared/listItems.ts'

/** A row of a made-up person, advised to be ignored for certain unless said otherwise. */
export function row(key: string, change: Partial<Row> = {}): Row {
  return {
    key,
    name: `Made-up ${key}`,
    about: '',
    action: 'ignore',
    level: 'certain',
    snippet: '',
    at: null,
    until: null,
    decision: 'open',
    protected: false,
    ...change,
  }
}

/** A list of these people, the first one active. */
export function listOf(...people: readonly (string | Row)[]): PeopleList {
  const rows = people.map((one) => (typeof one === 'string' ? row(one) : one))
  return received(emptyList, rows, new Set())
}

export const keysOf = (list: PeopleList): readonly string[] => list.shown.map(({ key }) => key)
