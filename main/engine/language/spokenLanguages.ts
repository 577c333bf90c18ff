import type { Dossier } from '../../../shared/model/dossier.ts'
import { detectLanguage, LOOKED_AT } from './detectLanguage.ts'

/** So many of their first messages tell what they write in. */
const MOST_MESSAGES = 20

/** The language of the note that is judged, the newest, as `detectLanguage` tells it; null where there is none. */
export function languageOfNote({ received }: Pick<Dossier, 'received'>): string | null {
  return detectLanguage(received.at(-1)?.note ?? '')
}

/** The language of what they typed to the owner, all together, as `detectLanguage` tells it. */
export function languageOfMessages({ messages }: Pick<Dossier, 'messages'>): string | null {
  const theirs: string[] = []
  let length = 0
  for (const { from, kind, text } of messages) {
    if (from !== 'them' || kind !== 'typed') continue
    theirs.push(text)
    length += text.length
    if (theirs.length === MOST_MESSAGES || length >= LOOKED_AT) break
  }
  return detectLanguage(theirs.join('\n'))
}
