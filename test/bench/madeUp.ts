import type { Dossier } from '../../shared/model/dossier.ts'
import { conversationDossier, type LabelledConversation, noteDossier, tuning } from '../corpus/corpus.ts'

/** Numbers from 0 up to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const sentencesOf = new Map<string, string[]>()
for (const [language, text] of [
  ...tuning.notes.map((note) => [note.language, note.text] as const),
  ...tuning.conversations.flatMap((one) => one.messages.map(({ text }) => [one.language, text] as const)),
]) {
  const known = sentencesOf.get(language) ?? []
  sentencesOf.set(language, [...known, ...text.split(/(?<=[.!?\n])\s+/u)])
}

/** In characters: so that a text comes out as long as the one it stands for, on average. */
const USUAL_SENTENCE = 80

const seen = new Set<string>()

/**
 * Makes up dossiers of the usual size, no text of which was ever there before: for each note and conversation of the
 * corpus one of its language and at least its length, put together from sentences of others. The words are
 * known by then, as in every import of some size.
 * @param seed another one makes up others
 */
export function madeUpDossiers(seed: number): readonly Dossier[] {
  const next = numbers(seed)
  const madeUp = (text: string, language: string): string => {
    const from = sentencesOf.get(language) ?? []
    let made = ''
    while (made === '' || seen.has(made) || made.length < text.length - USUAL_SENTENCE / 2)
      made += `${from[Math.floor(next() * from.length)]} `
    seen.add(made)
    return made
  }
  const conversation = (line: LabelledConversation): Dossier =>
    conversationDossier({
      ...line,
      messages: line.messages.map(({ day, text }) => ({ day, text: madeUp(text, line.language) })),
    })
  return [
    ...tuning.notes.map((note) => noteDossier({ ...note, text: madeUp(note.text, note.language) })),
    ...tuning.conversations.map(conversation),
  ]
}

/** The texts of theirs in a dossier. */
export function textsOf({ received, messages }: Dossier): readonly string[] {
  return [
    ...received.flatMap(({ note }) => (note === null ? [] : [note])),
    ...messages.filter(({ from }) => from === 'them').map(({ text }) => text),
  ]
}
