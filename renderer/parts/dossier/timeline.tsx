import { type ReactNode, useState } from 'react'
import type { Message } from '../../../shared/model/message.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import type { Detail } from '../../../shared/results.ts'
import { day, moment } from '../../format/dates.ts'
import { number } from '../../format/words.ts'
import { LongText } from '../longText.tsx'
import { quotesIn } from './quotes.ts'

/** Of a long conversation, the beginning and the end are drawn at first: what came after connecting, and what came last. */
const FIRST = 40
const LAST = 20

/** The conversation, oldest first, with the quoted words marked. */
export function Timeline({ detail }: { readonly detail: Detail }): ReactNode {
  const [whole, setWhole] = useState(false)
  const { messages, connection } = detail.dossier
  if (messages.length === 0) return null
  const split = !whole && messages.length > FIRST + LAST
  const first = split ? messages.slice(0, FIRST) : messages
  const rest = split ? messages.slice(-LAST) : []
  const connectedOn = connection?.connectedOn ?? null
  return (
    <section aria-label="Conversation">
      <h3>Conversation</h3>
      <ol className="timeline">
        {connectedOn !== null && <li className="milestone">Connected on {day(connectedOn)}</li>}
        <Messages messages={first} verdict={detail.verdict} />
        {split && (
          <li>
            <button type="button" className="link" onClick={() => setWhole(true)}>
              Show {number(messages.length - FIRST - LAST)} more messages
            </button>
          </li>
        )}
        <Messages messages={rest} verdict={detail.verdict} />
      </ol>
    </section>
  )
}

function Messages({
  messages,
  verdict,
}: {
  readonly messages: readonly Message[]
  readonly verdict: Verdict
}): ReactNode {
  return messages.map((message, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: messages have no id, and are only ever shown in this order
    <li key={index} className={`message message-${message.from}`}>
      <p className="message-head">
        <span className="message-from">{message.from === 'you' ? 'You' : 'They'}</span>
        <time dateTime={message.at}>{moment(message.at)}</time>
        {kindWords[message.kind] !== '' && <span>{kindWords[message.kind]}</span>}
        {message.spamFolder && <span>LinkedIn filed it as spam</span>}
      </p>
      {message.text === '' ? (
        <p className="quiet">No words: an attachment or a reaction.</p>
      ) : (
        <LongText text={message.text} quotes={quotesIn(verdict, message)} />
      )}
    </li>
  ))
}

const kindWords = {
  typed: '',
  note: 'the note of the invitation',
  'one-tap': 'a text LinkedIn offers as a button',
  empty: '',
} as const
