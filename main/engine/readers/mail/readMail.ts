import type { Fact } from '../fact.ts'
import { ENDLESS_NAME, isEndless } from '../identity.ts'
import { tellAcceptance } from './acceptanceLetter.ts'
import { numbersIn, tellDigest, tellInvitation } from './invitationLetter.ts'
import type { Letter, Told } from './letter.ts'
import type { RawMail } from './mailIntake.ts'
import { linesOf } from './mailItem.ts'
import type { MailKind } from './mailKind.ts'
import { kindOfLinks, templateLinks } from './mailLinks.ts'
import { ownerOf, personOf } from './mailPeople.ts'
import { mimeItems } from './mimeItems.ts'
import { sendingTime } from './sendingTime.ts'

/** What became of one mail. `linkedin`: one of LinkedIn's that has nothing to tell. */
export type MailOutcome =
  | {
      readonly is: 'facts'
      readonly facts: readonly Fact[]
      readonly isProven: boolean
      readonly isClear: boolean
    }
  | { readonly is: 'issue'; readonly reason: string }
  | { readonly is: 'linkedin' }
  | { readonly is: 'other' }

/** Reads one mail; of its links, only the profile and LinkedIn's number of the invitation are kept. */
export async function readMail({ judged, bytes, fault }: RawMail, now: Date): Promise<MailOutcome> {
  if (fault !== null) return { is: 'issue', reason: fault }
  if (judged.is === 'false') return { is: 'issue', reason: judged.reason }
  if (judged.is !== 'candidate') return { is: judged.is }
  const items = await mimeItems(bytes ?? Buffer.alloc(0))
  if (typeof items === 'string') return { is: 'issue', reason: items }

  const { headers, sender, isProven } = judged
  const inHtml = templateLinks(items.html)
  const links = inHtml.length > 0 ? inHtml : templateLinks(items.text)
  const kind = judged.kind ?? kindOfLinks(links)
  if (kind === null) return { is: 'linkedin' }
  const time = sendingTime(headers, now)
  if ('fault' in time) return { is: 'issue', reason: time.fault }

  const owner = ownerOf(headers, [...linesOf(items.text), ...linesOf(items.html)])
  const letter = { items, links, owner, name: personOf(headers, sender), at: time.at }
  const told = isEndless(letter.name) || isEndless(owner.name) ? ENDLESS_NAME : tell(letter, kind)
  if (typeof told === 'string') return { is: 'issue', reason: told }
  return { is: 'facts', ...told, isProven }
}

function tell(letter: Letter, kind: MailKind): Told {
  if (kind === 'acceptance') return tellAcceptance(letter)
  return kind === 'digest' || numbersIn(letter.links).length > 1
    ? tellDigest(letter)
    : tellInvitation(letter, kind)
}
