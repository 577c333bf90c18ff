import type { OwnerAliases } from './owner.ts'
import { foldName, isEndless } from './readers/identity.ts'
import type { Sender, StagedMessage } from './store/stagingStore.ts'

/** Who a message was exchanged with, from the owner's side of the table. */
export type Counterpart = {
  readonly fromOwner: boolean
  readonly inGroup: boolean
  /** Null when the owner wrote to a group, or the other side has no name. */
  readonly slug: string | null
  readonly name: string | null
}

/** The senders other than the owner, by conversation. */
export type OtherSenders = ReadonlyMap<string, readonly Sender[]>

function isOwner(slug: string, name: string, owner: OwnerAliases): boolean {
  if (slug !== '' && owner.slugs.length > 0) return owner.slugs.includes(slug)
  return owner.names.includes(foldName(name))
}

/** Groups the senders of a file by conversation and leaves the owner out. */
export function otherSenders(senders: readonly Sender[], owner: OwnerAliases): OtherSenders {
  const found = new Map<string, Sender[]>()
  for (const sender of senders) {
    if (isOwner(sender.slug, sender.name, owner)) continue
    const list = found.get(sender.conversation) ?? []
    list.push(sender)
    found.set(sender.conversation, list)
  }
  return found
}

/**
 * Tells who the other side of a message is. A conversation with more than one other participant is a group: its
 * messages are kept, but they are no two-way conversation with anyone.
 * (Exports before April 2023 give no recipients' links; then the other sender of the conversation is the recipient.)
 */
export function counterpart(message: StagedMessage, owner: OwnerAliases, others: OtherSenders): Counterpart {
  const { fromSlug, fromName, toName, direction } = message
  const fromOwner = direction === '' ? isOwner(fromSlug, fromName, owner) : direction === 'outgoing'
  // So long a name is the list of a group.
  const isList = fromOwner && isEndless(toName)
  const recipients = message.toSlugs === '' ? [] : message.toSlugs.split('\n')
  const otherRecipients = recipients.filter((slug) => !owner.slugs.includes(slug))
  const senders = others.get(message.conversation) ?? []
  const distinct = new Set(senders.map((sender) => sender.slug || foldName(sender.name)))

  if (!fromOwner) {
    const inGroup = otherRecipients.some((slug) => slug !== fromSlug) || distinct.size > 1
    return { fromOwner, inGroup, slug: fromSlug || null, name: fromName || null }
  }
  if (otherRecipients.length > 1 || distinct.size > 1 || (isList && recipients.length !== 1))
    return { fromOwner, inGroup: true, slug: null, name: null }
  const [recipient] = otherRecipients
  if (recipient !== undefined)
    return { fromOwner, inGroup: false, slug: recipient, name: isList ? null : toName || null }
  const [sender] = senders
  if (sender) return { fromOwner, inGroup: false, slug: sender.slug || null, name: sender.name || null }
  // A note to oneself is nobody else's.
  const toSelf = owner.names.includes(foldName(toName))
  return { fromOwner, inGroup: false, slug: null, name: toSelf || isList ? null : toName || null }
}
