import { describe, expect, it } from 'vitest'
import { answerIn, lookAnswered } from '../../main/engine/answered.ts'
import type { Engine } from '../../main/engine/engine.ts'
import type { Message } from '../../shared/model/message.ts'
import { exampleNow, inviter, said } from '../../shared/rules/exampleDossier.ts'
import { noteDossier, tuning } from '../corpus/corpus.ts'
import { ask, importInto, type Letter, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const note = 'I recieve your posts.'
const invitations = [
  { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM', note },
  { name: 'Bo Lindqvist', slug: 'bo', at: '6/2/26, 9:05 AM' },
]
const connections = [{ first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }]
const words =
  'I row as well, and your talk on cold chains answered a question of mine. May I ask you about doors?'

const wrote = (with_: string, slug: string, text: string): Letter => ({
  with: with_,
  slug,
  at: '2026-07-02 10:00:00 UTC',
  from: 'them',
  text,
})

/** An inbox in which Ana and Bo were asked why on the last day of June, and answered since. */
async function answered(text = words) {
  let now = TODAY
  const { engine } = openInbox({ now: () => now })
  await importInto(engine, writeExport({ invitations, connections }))
  const before = await verdicts(engine)
  await ask(engine, 'decide', { verb: 'ask', people: ['ana', 'bo'], stage: 'invitation' })
  now = new Date('2026-07-05T12:00:00Z')
  const messages = [wrote('Ana Silva', 'ana', text), wrote('Bo Lindqvist', 'bo', text)]
  await importInto(engine, writeExport({ invitations, connections, messages }))
  return {
    engine,
    before,
    nextDay: () => {
      now = new Date('2026-07-06T12:00:00Z')
    },
  }
}

const detailOf = (engine: Engine, person: string) => ask(engine, 'detail', { stage: 'invitation', person })
const verdicts = async (engine: Engine) => ({
  ana: (await detailOf(engine, 'ana')).verdict,
  bo: (await detailOf(engine, 'bo')).verdict,
})
const rulesOf = ({ hits }: { readonly hits: readonly { readonly rule: string }[] }) =>
  hits.map(({ rule }) => rule)

describe('the verdict on somebody who answered', () => {
  it('reads the answer as it reads a note', async () => {
    const { engine, before } = await answered()
    const { bo } = await verdicts(engine)
    expect(before.bo).toMatchObject({ action: 'ignore' })
    expect(rulesOf(bo)).not.toContain('says-nothing')
    expect(rulesOf(bo)).toContain('gives-a-reason')
    expect(bo).toMatchObject({ action: 'accept' })
  })

  it('can be worse than before', async () => {
    const { engine } = await answered('We help firms like yours cut costs by 30%. Book a free demo today!')
    expect(rulesOf((await verdicts(engine)).bo)).toContain('pitches-in-note')
  })

  it('quotes each of the two from where it stands', async () => {
    const { engine } = await answered()
    const { dossier, answer, verdict } = await detailOf(engine, 'ana')
    expect(dossier.received.at(-1)?.note).toBe(note)
    const quoted = verdict.hits.flatMap(({ evidence }) => evidence.filter(({ quote }) => quote !== null))
    const ofAnswer = quoted.filter(({ at }) => at === answer?.at)
    expect(ofAnswer.length).toBeGreaterThan(0)
    for (const { says, quote } of ofAnswer) {
      expect(answer?.text).toContain(quote)
      expect(says).toMatch(/in their answer$/i)
      expect(says).not.toMatch(/^In the note/)
    }
    for (const one of quoted) if (!ofAnswer.includes(one)) expect(note).toContain(one.quote)
    expect(quoted.map(({ quote }) => quote)).toContain('recieve')
  })

  it('says of a sentence in the answer nothing but where it stands', async () => {
    const { engine } = await answered()
    const { bo } = await verdicts(engine)
    const reason = bo.hits.find(({ rule }) => rule === 'gives-a-reason')
    expect(reason?.evidence.map(({ says }) => says)).toContain('In their answer')
  })

  it('keeps the answer that it quotes, also once the owner has decided', async () => {
    const { engine } = await answered()
    const before = await detailOf(engine, 'ana')
    expect(before.answer).toEqual({ at: '2026-07-02T10:00:00Z', text: words })
    await ask(engine, 'decide', { verb: 'accept', people: ['ana'], stage: 'invitation' })
    expect(await detailOf(engine, 'ana')).toMatchObject({ asked: null, answer: before.answer })
    await ask(engine, 'undo', { batch: null })
    await ask(engine, 'undo', { batch: null })
    expect((await detailOf(engine, 'ana')).answer).toBeNull()
  })

  it('stays as it is once the owner has decided', async () => {
    const { engine, nextDay } = await answered()
    await ask(engine, 'decide', { verb: 'accept', people: ['bo'], stage: 'invitation' })
    nextDay()
    await ask(engine, 'stats', {})
    await ask(engine, 'stats', {})
    expect((await verdicts(engine)).bo).toMatchObject({ action: 'accept' })
    const { rules } = await ask(engine, 'reportCard', {})
    expect(rules.find(({ id }) => id === 'gives-a-reason')).toMatchObject({ agreed: 1, disagreed: 0 })
  })

  it('is as before when the question is taken back', async () => {
    const { engine, before } = await answered()
    await ask(engine, 'undo', { batch: 1 })
    expect((await verdicts(engine)).ana.action).toEqual(before.ana.action)
    expect(rulesOf((await verdicts(engine)).bo)).toContain('says-nothing')
  })

  it('hears nothing in what was said before the question, or of an invitation before this one', () => {
    const dossier = { ...inviter(null), messages: [said('them', 60, words)] }
    const [message] = dossier.messages
    expect(answerIn(dossier, '2024-05-29T00:00:00Z')).toBe(message)
    expect(answerIn(dossier, '2024-06-20T00:00:00Z')).toBeNull()
    expect(answerIn(dossier, undefined)).toBeNull()
    const [newest] = dossier.received
    if (!newest) throw new Error('no invitation')
    const again = { ...dossier, received: [newest, { ...newest, sentAt: '2024-06-15T00:00:00Z' }] }
    expect(answerIn(again, '2024-05-29T00:00:00Z')).toBeNull()
  })
})

it('every quotation of the judge occurs in the note or the answer that it is said of', () => {
  const notes = tuning.notes.slice(0, 300)
  for (const [at, one] of notes.entries()) {
    const text = notes[(at * 7 + 1) % notes.length]?.text ?? ''
    const answer: Message = {
      at: '2024-05-30T09:00:00Z',
      from: 'them',
      text,
      kind: 'typed',
      spamFolder: false,
    }
    const dossier = { ...noteDossier(one), messages: [answer] }
    const own = dossier.received.at(-1)?.note ?? ''
    for (const { evidence } of lookAnswered(dossier, answer, () => false, exampleNow).found) {
      for (const { quote, at: when } of evidence) {
        if (quote !== null) expect(when === answer.at ? text : own).toContain(quote)
      }
    }
  }
})
