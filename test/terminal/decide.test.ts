import { describe, expect, it } from 'vitest'
import { type Inviter, importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { say } from '../helpers/saying.ts'

const REASON = 'Your talk on cold chains answered a question of mine. May I ask you about doors?'
const at = '6/1/26, 9:05 AM'
const ana = { name: 'Ana Silva', slug: 'ana', at }
const bo = { name: 'Bo Lindqvist', slug: 'bo', at, note: REASON }
const sams = ['sam-1', 'sam-2'].map((slug) => ({ name: 'Sam Lee', slug, at }))
const cora = { first: 'Cora', last: 'Noteae, PhD', slug: 'cora', on: '01 Jun 2026' }

async function inbox(...invitations: readonly Inviter[]) {
  const { engine } = openInbox()
  await importInto(engine, writeExport({ invitations, connections: [cora] }))
  return engine
}

const many = (count: number): readonly Inviter[] =>
  Array.from({ length: count }, (_, number) => ({ name: `Made-Up ${number}`, slug: `person-${number}`, at }))

describe('a person in the terminal', () => {
  it.each([
    ['the whole name', 'Ana Silva', 'ana'],
    ['the name in capitals and with accents', 'ÁNA  SILVA', 'ana'],
    ['the name of a connection that nothing flags, without their degree', 'Cora Noteae', 'cora'],
    ['the key', 'bo', 'bo'],
  ])('is taken by %s', async (_, word, key) => {
    const { json } = await say(await inbox(ana, bo), 'show', [word])
    expect(json).toMatchObject({ dossier: { person: { key } } })
  })

  it('is decided on by name', async () => {
    const { json } = await say(await inbox(ana, bo), 'decide', ['protect', 'Ana Silva', 'bo', 'Cora Noteae'])
    expect(json).toEqual({ batch: 1, decided: ['ana', 'bo', 'cora'] })
  })

  it.each(['show', 'reply'])('is asked for by key where two have the name, by %s', async (command) => {
    const { text } = await say(await inbox(ana, ...sams), command, ['sam lee'])
    expect(text).toBe('2 people are called sam lee. Name the one you mean by key: sam-1, sam-2.')
  })

  it('of several who is not known, or has a namesake, is named, and nobody is decided on', async () => {
    const engine = await inbox(ana, ...sams)
    const { text } = await say(engine, 'decide', ['ignore', 'ana', 'Nobody Here', 'Sam Lee'])
    expect(text).toMatch(/^Nobody is known by "Nobody Here"\. Use .* 2 people are called Sam Lee\./)
    expect((await say(engine, 'undo')).text).toBe('There is nothing to undo.')
  })

  it('is asked for by key where the word is the key of one, but for its capitals, and the name of another', async () => {
    const engine = await inbox({ name: 'Robert Potter', slug: 'bob', at })
    await say(engine, 'add', ['Bob'])
    const { text } = await say(engine, 'decide', ['ignore', 'Bob'])
    expect(text).toBe('2 people are known by "Bob". Name the one you mean by key: bob, name:bob.')
    expect((await say(engine, 'decide', ['ignore', 'bob'])).json).toMatchObject({ decided: ['bob'] })
  })

  it('is decided on once, however often they are named', async () => {
    const { json } = await say(await inbox(ana), 'decide', ['ignore', 'ana', 'Ana Silva'])
    expect(json).toEqual({ batch: 1, decided: ['ana'] })
  })

  it.each(['same', 'apart'])(
    'of two who are both not known is named beside the other, by %s',
    async (command) => {
      const { text } = await say(await inbox(ana, ...sams), command, ['Nobody Here', 'Sam Lee'])
      expect(text).toMatch(/^Nobody is known by "Nobody Here"\. Use .* 2 people are called Sam Lee\./)
    },
  )
})

describe('same', () => {
  it('says which of two decisions counts now that they are one', async () => {
    const engine = await inbox(ana, ...sams)
    await say(engine, 'decide', ['accept', 'sam-1'])
    await say(engine, 'decide', ['ignore', 'sam-2'])
    const { text, json } = await say(engine, 'same', ['sam-1', 'sam-2'])
    expect(text.split('\n')).toEqual([
      'Sam Lee: one person from now on (batch 3).',
      'You had accepted one and ignored the other: ignored counts, as you said it later.',
    ])
    expect(json).toMatchObject({ overruled: [{ subject: 'invitation', lost: 'accept', counts: 'ignore' }] })
  })

  it('says which of two typed notes shows now that they are one', async () => {
    const engine = await inbox(ana, ...sams)
    await say(engine, 'add', ['sam-1'], { note: 'Hello' })
    await say(engine, 'add', ['sam-2'], { note: 'Good day' })
    expect((await say(engine, 'same', ['sam-1', 'sam-2'])).text.split('\n')).toEqual([
      'Sam Lee: one person from now on (batch 3).',
      'You had typed something of both: what you typed later shows, and the earlier note “Hello” does not.',
      '  Parting them again brings it back.',
    ])
  })

  it('says nothing more where they do not differ', async () => {
    const engine = await inbox(ana, ...sams)
    await say(engine, 'decide', ['ignore', 'sam-1'])
    expect((await say(engine, 'same', ['sam-1', 'sam-2'])).text).toBe(
      'Sam Lee: one person from now on (batch 2).',
    )
  })
})

describe('apart', () => {
  it('tells two of one name by their keys', async () => {
    expect((await say(await inbox(ana, ...sams), 'apart', ['sam-1', 'sam-2'])).text).toBe(
      'Sam Lee (sam-1) and Sam Lee (sam-2): two people from now on (batch 1).',
    )
  })
})

describe('decide', () => {
  it('says that it goes against the verdict, and how to take it back', async () => {
    const { text } = await say(await inbox(ana, bo), 'decide', ['accept', 'ana'])
    expect(text.split('\n')).toEqual([
      'Recorded accept for Ana Silva (batch 1).',
      'That goes against the verdict, ignore · likely. doorman undo takes it back.',
    ])
  })

  it('says so of whoever is ignored though they are welcome', async () => {
    const { text } = await say(await inbox(ana, bo), 'decide', ['ignore', 'ana', 'bo'])
    expect(text.replace('\n  ', ' ').split('\n')).toEqual([
      'Recorded ignore for Ana Silva, Bo Lindqvist (batch 1).',
      expect.stringMatching(
        /^That goes against the verdict on 1 of them: Bo Lindqvist \(accept · \w+\)\. doorman undo takes it back\.$/,
      ),
    ])
  })

  it('ask says how to come by the text that is still to be sent, for each', async () => {
    const engine = await inbox(ana, bo, ...sams)
    expect((await say(engine, 'decide', ['ask', 'ana'])).text.split('\n')).toEqual([
      'Recorded ask for Ana Silva (batch 1).',
      'Nothing is sent by itself: doorman reply ana writes the question for you to send.',
    ])
    expect((await say(engine, 'decide', ['ask', 'bo', 'sam-1'])).text).toContain(
      '\nNothing is sent by itself: doorman reply PERSON writes the question to each for you to send.',
    )
    expect((await say(engine, 'decide', ['ask', 'bo'])).text).toBe(
      'That was decided already; nothing was recorded.',
    )
  })

  it('says nothing of it where the verdict advises the same, or nothing', async () => {
    const engine = await inbox(ana, bo)
    expect((await say(engine, 'decide', ['ignore', 'ana'])).text).toBe(
      'Recorded ignore for Ana Silva (batch 1).',
    )
    expect((await say(engine, 'decide', ['remove', 'cora'])).text).toBe(
      'Recorded remove for Cora Noteae, PhD (batch 2).',
    )
  })

  it('names few people on one line, ten of many one by one, and counts the rest', async () => {
    const people = many(28)
    const engine = await inbox(...people)
    const keys = people.map(({ slug }) => slug)
    const decided = (await say(engine, 'decide', ['ignore', ...keys])).text.split('\n')
    expect(decided).toEqual([
      'Recorded ignore for 28 people (batch 1):',
      ...people.slice(0, 10).map(({ name }) => `  ${name}`),
      '  and 18 more',
    ])
    const undone = (await say(engine, 'undo')).text.split('\n')
    expect(undone).toEqual(['Took back ignore for 28 people (batch 2):', ...decided.slice(1)])
    expect((await say(engine, 'redo')).text).toMatch(/^Brought back ignore for 28 people \(batch 3\):\n/)
  })
})

describe('undo', () => {
  it('takes back an earlier batch by its number, as the refusal to remove the protected advises', async () => {
    const engine = await inbox(ana)
    await say(engine, 'decide', ['protect', 'cora'])
    await say(engine, 'decide', ['ignore', 'ana'])
    expect((await say(engine, 'decide', ['remove', 'cora'])).text).toBe(
      'You protect cora, so "remove" is not recorded. ' +
        'Take batch 1 back first: undo it in the history, or with doorman undo 1.',
    )
    expect((await say(engine, 'undo', ['1'])).text).toBe('Took back protect for Cora Noteae, PhD (batch 3).')
    expect((await say(engine, 'decide', ['remove', 'cora'])).json).toMatchObject({ decided: ['cora'] })
    expect((await say(engine, 'undo', ['1'])).text).toMatch(/^Batch 1 is undone already/)
  })

  it.each(['one', '0', '-1', '1.5'])('takes no %s for a batch', async (word) => {
    const engine = await inbox(ana)
    await expect(say(engine, 'undo', [word])).rejects.toThrow('A batch is a number, as decide said it.')
  })
})

describe('undo and redo of who is who', () => {
  it('say in plain words that two are no longer, or again, one person', async () => {
    const engine = await inbox(ana, bo)
    await say(engine, 'same', ['ana', 'bo'])
    expect((await say(engine, 'undo')).text).toBe(
      'Took back that Ana Silva and Bo Lindqvist are one person (batch 2).',
    )
    expect((await say(engine, 'redo')).text).toMatch(
      /^Brought back that two people are one: (Ana Silva|Bo Lindqvist) \(batch 3\)\.$/,
    )
  })

  it('tell namesakes apart by their keys', async () => {
    const engine = await inbox(...sams)
    await say(engine, 'same', ['sam-1', 'sam-2'])
    expect((await say(engine, 'undo')).text).toBe(
      'Took back that Sam Lee (sam-1) and Sam Lee (sam-2) are one person (batch 2).',
    )
  })

  it('say that two are no longer, or again, two people', async () => {
    const engine = await inbox(ana, bo)
    await say(engine, 'apart', ['ana', 'bo'])
    expect((await say(engine, 'undo')).text).toBe(
      'Took back that Ana Silva and Bo Lindqvist are two people (batch 2).',
    )
    expect((await say(engine, 'redo')).text).toBe(
      'Brought back that Ana Silva and Bo Lindqvist are two people (batch 3).',
    )
  })
})
