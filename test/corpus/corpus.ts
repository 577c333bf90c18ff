import { readFileSync } from 'node:fs'
import { languageOfMessages, languageOfNote } from '../../main/engine/language/spokenLanguages.ts'
import { type Dossier, emptyDossier } from '../../shared/model/dossier.ts'
import { bareInvitation, type Invitation } from '../../shared/model/invitation.ts'
import { classifyMessages } from '../../shared/model/messageKind.ts'

/** One line of `notes.jsonl`; see README.md. */
export type LabelledNote = {
  readonly id: string
  readonly text: string
  readonly verdict: 'accept' | 'doubtful' | 'decline'
  readonly pitch: 0 | 1
  readonly language: string
}

/** One line of `messages.jsonl`; see README.md. */
export type LabelledConversation = {
  readonly id: string
  readonly kind: string
  readonly remove: 0 | 1 | 2
  readonly language: string
  readonly days_after: number
  readonly note: string | null
  readonly note_from: 'owner' | 'person' | null
  readonly messages: readonly { readonly day: number; readonly text: string }[]
  readonly owner_replied_later: 0 | 1
}

function lines<Line>(file: string): readonly Line[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}

/** What one part of the corpus holds. */
export type Part = {
  readonly conversations: readonly LabelledConversation[]
  readonly notes: readonly LabelledNote[]
}

/** The part that the rules are tuned on. */
export const tuning: Part = { conversations: lines('messages.jsonl'), notes: lines('notes.jsonl') }

/** The part that nobody looks at while tuning, so that it can say how well the rules do on texts they never met. */
export const heldOut: Part = { conversations: lines('held-messages.jsonl'), notes: lines('held-notes.jsonl') }

/** The moment at which the corpus is judged, and the day on which everybody in it was connected. */
export const corpusNow = new Date('2024-06-01T00:00:00Z')
const connectedOn = '2024-03-01'

const nobodyKnown: Dossier = {
  person: { key: 'person-example', name: 'Person Example', url: null, headline: null, company: null },
  ...emptyDossier,
}

function invitation(note: string | null): Invitation {
  return { ...bareInvitation, id: 'corpus', note }
}

/** The note alone: no ties, and nothing searched for any. */
export function noteDossier({ text }: LabelledNote): Dossier {
  const received = [invitation(text)]
  return { ...nobodyKnown, received, noteLanguage: languageOfNote({ received }) }
}

/** The conversation, with one short answer of the owner at its end when they ever wrote back. */
export function conversationDossier(line: LabelledConversation): Dossier {
  const note = line.note === null ? [] : [invitation(line.note)]
  const theirs = line.messages.map(({ day, text }, index) => ({
    at: instant(day, index),
    from: 'them' as const,
    text,
    spamFolder: false,
  }))
  const last = Math.max(0, ...line.messages.map(({ day }) => day))
  const answer = {
    at: instant(last + 1, 0),
    from: 'you' as const,
    text: 'Hello, thank you.',
    spamFolder: false,
  }
  const received = line.note_from === 'person' ? note : []
  const messages = classifyMessages(line.owner_replied_later === 1 ? [...theirs, answer] : theirs, {
    received: [],
    sent: [],
  })
  return {
    ...nobodyKnown,
    received,
    sent: line.note_from === 'owner' ? note : [],
    connection: { connectedOn, company: null, position: null, status: 'connected', asOf: null },
    messages,
    noteLanguage: languageOfNote({ received }),
    messagesLanguage: languageOfMessages({ messages }),
  }
}

function instant(day: number, minute: number): string {
  return new Date(Date.parse(connectedOn) + (day * 24 + 12) * 3_600_000 + minute * 60_000).toISOString()
}
