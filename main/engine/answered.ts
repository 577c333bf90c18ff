import type { Dossier } from '../../shared/model/dossier.ts'
import type { Message } from '../../shared/model/message.ts'
import type { Found, Seen } from '../../shared/model/seen.ts'
import { look } from '../../shared/rules/look.ts'
import { languageOfNote } from './language/spokenLanguages.ts'
import { misspeltInNote } from './spelling/misspeltNote.ts'

/**
 * The first words of their own since the owner asked them why, as far as they speak of the newest invitation.
 * @param askedAt when the owner asked, ISO 8601 UTC; undefined when they did not
 */
export function answerIn({ received, messages }: Dossier, askedAt: string | undefined): Message | null {
  if (askedAt === undefined) return null
  const since = [askedAt, received.at(-1)?.sentAt ?? ''].sort().at(-1) ?? ''
  return messages.find(({ at, from, kind }) => from === 'them' && kind === 'typed' && at > since) ?? null
}

/** A sentence ends with its line, so none runs from the note into the answer. */
const GAP = '\n\n'

const joined = (note: string, answer: string): string => (note.trim() === '' ? answer : note + GAP + answer)

/**
 * What the rules see of an invitation whose note is followed by an answer: both are judged as one note. What is quoted
 * from the answer says so and bears its time.
 */
export function lookAnswered(
  dossier: Dossier,
  answer: Message,
  isFamiliar: (word: string) => boolean,
  now: Date,
): Seen {
  const note = dossier.received.at(-1)?.note ?? ''
  const text = joined(note, answer.text)
  const judged = {
    ...dossier,
    received: dossier.received.map((one, at, all) =>
      at === all.length - 1 ? { ...one, note: text, isNoteKnown: true } : one,
    ),
    messages: dossier.messages.filter((message) => message !== answer),
    copied: dossier.copied.map((one) => (one.text === note ? { ...one, text } : one)),
    burst: null,
  }
  const [misspelt, noteLanguage] = [misspeltInNote(judged, isFamiliar), languageOfNote(judged)]
  const seen = look({ ...judged, misspelt, noteLanguage }, 'invitation', now)
  return { ...seen, found: seen.found.map((found) => placed(found, note, answer)) }
}

type Evidence = Found['evidence'][number]

/** Most rules say of a quotation only where it stands. */
const inAnswer = (says: string): string =>
  says === 'In the note' ? 'In their answer' : `${says}, in their answer`

function placed(found: Found, note: string, answer: Message): Found {
  return { ...found, evidence: found.evidence.flatMap((one) => parted(one, note, answer)) }
}

/** The part that stands in the note and the part that stands in the answer: some rules quote all of a text. */
function parted(one: Evidence, note: string, { text, at }: Message): readonly Evidence[] {
  const { says, quote } = one
  if (quote === null || note.includes(quote)) return [one]
  const ofAnswer = (words: string): Evidence => ({ says: inAnswer(says), quote: words, at })
  if (text.includes(quote)) return [ofAnswer(quote)]
  const start = joined(note, text).indexOf(quote)
  const [first, second] = [
    note.slice(start).trim(),
    text.slice(0, start + quote.length - note.length - GAP.length),
  ]
  return [{ ...one, quote: first }, ofAnswer(second.trim())]
}
