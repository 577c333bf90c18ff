import { classifyMessages } from '../../shared/model/messageKind.ts'
import type { AnswerRow, AskedPerson } from './store/answerStore.ts'
import type { Workspace } from './workspace.ts'

/** The first words of somebody since they were asked why they want to connect. */
export type Answer = {
  /** ISO 8601 UTC. */
  readonly at: string
  readonly text: string
}

/** One whom the owner asked, and when they sent the invitation that waits: ISO 8601, empty when unknown. */
type Asked = AskedPerson & { readonly invitedAt: string }

/**
 * Who answered, by person: with a message in their own words, or with the note of a new invitation. LinkedIn's one-tap
 * texts and the repeated note of an old invitation answer nothing.
 */
export function answersTo({ answers }: Workspace, asked: readonly Asked[]): ReadonlyMap<number, Answer> {
  if (asked.length === 0) return new Map()
  const rows = Map.groupBy(
    answers.since(asked.map(({ person, since }) => ({ person, since }))),
    ({ person }) => person,
  )
  return new Map(
    asked.flatMap((one) => {
      const first = firstAnswer(rows.get(one.person) ?? [], one)
      return first === null ? [] : [[one.person, first] as const]
    }),
  )
}

function firstAnswer(rows: readonly AnswerRow[], { since, invitedAt }: Asked): Answer | null {
  const notes = rows.filter(({ kind }) => kind === 'note')
  const messages = rows.filter(({ kind }) => kind === 'message')
  const typed = classifyMessages(
    messages.map(({ at, text }) => ({ at, text, from: 'them', spamFolder: false })),
    { received: notes.map(({ text }) => text), sent: [] },
  ).filter(({ kind }) => kind === 'typed')
  const isNew = ({ at }: AnswerRow): boolean => at > since && invitedAt > since
  const [first] = [...typed, ...notes.filter(isNew)].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return first === undefined ? null : { at: first.at, text: first.text.trim() }
}
