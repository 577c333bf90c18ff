import type { SourceKind } from './readers/source.ts'

/** The name LinkedIn gives each file, whatever the copy at hand was called. */
export const sourceLabels = {
  invitations: 'Invitations.csv',
  connections: 'Connections.csv',
  messages: 'messages.csv',
  profile: 'Profile.csv',
} as const satisfies Record<SourceKind, string>

/** The label of a stored kind; a kind of a later version keeps its own name. */
export const sourceLabel = (kind: string): string =>
  kind in sourceLabels ? sourceLabels[kind as SourceKind] : kind

/** Whether ties are looked for in a kind of file: the owner's own profile names nobody else. */
export const holdsTies = (kind: string): boolean => kind !== 'profile'
