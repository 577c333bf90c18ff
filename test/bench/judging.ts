import type { Dossier } from '../../shared/model/dossier.ts'
import { judge } from '../../shared/rules/judge.ts'
import { conversationDossier, corpusNow, noteDossier, tuning } from '../corpus/corpus.ts'

/**
 * `npm run bench:judge`: how many dossiers one thread judges in a second. `every text new`: no text was ever read before,
 * the worst case. `texts come again`: as in a real inbox, where senders write the same to many and the same person is
 * judged at both doors and again after every decision. `without a word`: bare invitations and silent connections, most
 * of every export.
 */

const ROUNDS = 5
const COUNT = 4_000

function dossiers(mark: (at: number) => string): readonly Dossier[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const conversation = tuning.conversations[at % tuning.conversations.length]
    const note = tuning.notes[at % tuning.notes.length]
    if (!conversation || !note) throw new Error('The corpus is empty')
    if (at % 2 === 0) return noteDossier({ ...note, text: note.text + mark(at) })
    const messages = conversation.messages.map(({ day, text }) => ({ day, text: text + mark(at) }))
    return conversationDossier({ ...conversation, messages })
  })
}

function silent(): readonly Dossier[] {
  return dossiers(() => '').map((dossier) => ({
    ...dossier,
    messages: [],
    received: dossier.received.map((invitation) => ({ ...invitation, note: null })),
  }))
}

let round = 0
const cases: { readonly [name: string]: () => readonly Dossier[] } = {
  'every text new': () => dossiers((at) => ` ${round}-${at}`),
  'texts come again': () => dossiers(() => ''),
  'without a word': silent,
}

for (const [name, make] of Object.entries(cases)) {
  const speeds: number[] = []
  for (round = 0; round < ROUNDS; round += 1) {
    const all = make()
    const began = performance.now()
    for (const dossier of all) judge(dossier, dossier.connection ? 'connection' : 'invitation', corpusNow)
    speeds.push((all.length / (performance.now() - began)) * 1000)
  }
  console.log(`${name.padEnd(18)} ${Math.round(Math.max(...speeds)).toLocaleString('en')} dossiers a second`)
}
