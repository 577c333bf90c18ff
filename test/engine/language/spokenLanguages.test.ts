import { describe, expect, it } from 'vitest'
import { languageOfMessages, languageOfNote } from '../../../main/engine/language/spokenLanguages.ts'
import { connected, inviter, said } from '../../../shared/rules/exampleDossier.ts'
import { ask, importInto, type Letter, openInbox, writeExport } from '../../helpers/inbox.ts'

const POLISH = 'Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.'
const SPANISH = 'Hola Olive, me gustaría saber cómo afina usted los violines antiguos.'
const ENGLISH = 'Thank you for adding me, I row as well and saw you row past the harbour.'

describe('of the notes', () => {
  it('the newest is told', () => {
    const [older] = inviter(SPANISH).received
    const { received } = inviter(POLISH)
    expect(languageOfNote({ received: older ? [older, ...received] : received })).toBe('pl')
  })

  it('none is told where there is none', () => {
    expect(languageOfNote(inviter(null))).toBe(null)
    expect(languageOfNote({ received: [] })).toBe(null)
  })
})

describe('of the messages', () => {
  it('what they typed is told, all together', () => {
    const short = ['Dzień dobry Pani!', 'mam pytanie o kurs rysunku', 'kiedy się zaczyna?']
    expect(short.map((text) => languageOfMessages(connected([[1, text]])))).toContain(null)
    expect(languageOfMessages(connected(short.map((text, day) => [day, text])))).toBe('pl')
  })

  it('none is read once the first have told enough', () => {
    const later = {
      ...said('them', 3, ''),
      get text(): string {
        throw new Error('This was not to be read')
      },
    }
    const messages = [said('them', 1, POLISH.padEnd(600)), said('them', 2, POLISH.padEnd(600)), later, later]
    expect(languageOfMessages({ messages: messages.slice(0, 3).with(2, said('them', 3, SPANISH)) })).toBe(
      'pl',
    )
    expect(languageOfMessages({ messages })).toBe('pl')
  })

  it('the owner’s own words, and one-tap texts, tell nothing', () => {
    const messages = [
      said('you', 1, SPANISH),
      said('them', 1, ENGLISH, 'one-tap'),
      said('them', 2, POLISH),
      said('you', 3, SPANISH),
    ]
    expect(languageOfMessages({ messages })).toBe('pl')
    expect(languageOfMessages({ messages: messages.slice(0, 2) })).toBe(null)
  })
})

describe('who writes in a language that no rule reads', () => {
  const ana = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM', note: POLISH }
  const eve = { first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }
  const letter: Letter = {
    with: 'Eve Made-Up',
    slug: 'eve',
    at: '2026-06-02 14:03:22 UTC',
    from: 'them',
    text: POLISH,
  }

  it('is told apart when imported, and the verdict names the language at both doors', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: [ana], connections: [eve], messages: [letter] }))
    const note = await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })
    expect(note.dossier.noteLanguage).toBe('pl')
    const messages = await ask(engine, 'detail', { stage: 'connection', person: 'eve' })
    expect(messages.dossier.messagesLanguage).toBe('pl')
    const told = [note, messages].flatMap(({ verdict }) => verdict.hits.flatMap(({ evidence }) => evidence))
    expect(told.filter(({ says }) => says.startsWith('In Polish, which Doorman does not read'))).toHaveLength(
      2,
    )
  })

  it('is told so of one short sentence too, in the verdict on both doors, in the queue and in the mirror', async () => {
    const { engine } = openInbox()
    const note = 'Купите наш курс!'
    const [short, words] = [
      { ...ana, note },
      { ...letter, text: note },
    ]
    await importInto(engine, writeExport({ invitations: [short], connections: [eve], messages: [words] }))
    const invited = await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })
    const met = await ask(engine, 'detail', { stage: 'connection', person: 'eve' })
    const [queued] = await ask(engine, 'queue', { all: false })
    const mirrored = await ask(engine, 'mirror', { text: note })
    for (const one of [invited, met, queued, mirrored]) {
      const says = one?.verdict.hits.flatMap(({ evidence }) => evidence.map((told) => told.says))
      expect(says).toContainEqual(expect.stringMatching(/^In Cyrillic letters, which Doorman does not read/))
    }
  })
})
