import { connections } from './connections.ts'
import { invitations } from './invitations.ts'
import { messages } from './messages.ts'
import { profile } from './profile.ts'
import type { SourceReader } from './sourceReader.ts'

/**
 * Every kind of file Doorman reads, in the order in which an import reads them. A nameless file belongs to the
 * first one whose header fits: messages come before invitations because in 2016 both had the same columns.
 */
export const readers: readonly SourceReader[] = [profile, connections, messages, invitations]
