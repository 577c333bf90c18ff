import type { DecisionState } from '../../shared/model/decision.ts'
import { bareInvitation, type Invitation } from '../../shared/model/invitation.ts'
import { nobody } from '../../shared/model/person.ts'
import type { Detail } from '../../shared/results.ts'

/** What is known of a made-up person: that they invited the owner then, or are connected since that day. */
export function dossierWith(known: {
  readonly invitedAt?: string
  readonly connectedOn?: string
  readonly decision?: DecisionState
}): Detail {
  const { invitedAt, connectedOn, decision = 'open' } = known
  return {
    dossier: {
      person: { key: 'ana', name: 'Ana Made-Up', url: null, headline: null, company: null },
      owner: nobody,
      received: invitedAt === undefined ? [] : [invitationAt(invitedAt)],
      sent: [],
      connection:
        connectedOn === undefined
          ? null
          : { connectedOn, company: null, position: null, status: 'connected', asOf: null },
      messages: [],
      ties: [],
      searched: [],
      copied: [],
      burst: null,
      misspelt: [],
      noteLanguage: null,
      messagesLanguage: null,
      ignoredAt: null,
      protected: false,
    },
    verdict: { action: 'unsure', level: 'none', points: 0, limit: 5, between: [-3, 5], hits: [] },
    status: connectedOn === undefined ? 'pending' : 'connected',
    statusSays: '',
    decision,
    aliases: [],
    duplicates: [],
    typed: null,
    without: null,
    asked: null,
    answer: null,
  }
}

function invitationAt(sentAt: string): Invitation {
  return { ...bareInvitation, id: '1', sentAt }
}
