import type { Dossier, Misspelt } from '../../../shared/model/dossier.ts'
import { misspeltIn } from './misspelt.ts'
import { wordSet } from './wordSet.ts'

/**
 * The misspelt words in the newest note that somebody sent, judged beside all else that they wrote to the owner.
 * @param isFamiliar whether the owner's profile or connections have the word, lower case
 */
export function misspeltInNote(
  {
    person,
    received,
    connection,
    messages,
  }: Pick<Dossier, 'person' | 'received' | 'connection' | 'messages'>,
  isFamiliar: (word: string) => boolean,
): readonly Misspelt[] {
  const note = received.at(-1)?.note ?? ''
  if (note === '') return []
  const { name, headline, company } = person
  const theirs = wordSet([name, headline, company, connection?.company, connection?.position])
  const notes = received.slice(0, -1).flatMap((one) => one.note ?? [])
  const typed = messages.filter(({ from, kind }) => from === 'them' && kind === 'typed')
  return misspeltIn(note, {
    isFamiliar: (word) => theirs.has(word) || isFamiliar(word),
    otherTexts: [...notes, ...typed.map(({ text }) => text)],
    headline,
  })
}
