import { describe, expect, it } from 'vitest'
import { standardWeighing } from '../../shared/model/weighing.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const stock = "I'd like to add you to my professional network on LinkedIn."
const honest = 'Hi Bo, your talk on cold chains answered a question of mine. May I ask you about doors?'
const to = (name: string, at: string, note?: string) => ({
  name: `${name} Made-Up`,
  slug: name.toLowerCase(),
  at,
  ...(note === undefined ? {} : { note }),
})

async function sentNotes(parts: Parameters<typeof writeExport>[0]) {
  const { engine } = openInbox()
  await importInto(engine, writeExport(parts))
  return ask(engine, 'sentNotes', {})
}

const connected = (slug: string, on: string) => ({ first: slug, last: 'Made-Up', slug, on })

describe('the notes that the owner sent', () => {
  it('are judged as from a stranger, newest first, without those that said nothing', async () => {
    const notes = await sentNotes({
      invited: [
        to('Bo', '6/1/26, 9:05 AM', honest),
        to('Chi', '6/3/26, 9:05 AM', stock),
        to('Dov', '6/4/26, 9:05 AM'),
      ],
    })
    expect(notes.map(({ person, mirrored }) => [person.key, mirrored.text, mirrored.verdict.action])).toEqual(
      [
        ['chi', stock, 'ignore'],
        ['bo', honest, 'accept'],
      ],
    )
  })

  it('were accepted where a connection came since, and not where the connections file is newer and knows of none', async () => {
    const notes = await sentNotes({
      invited: [to('Bo', '6/1/26, 9:05 AM', honest), to('Chi', '6/3/26, 9:05 AM', stock)],
      connections: [connected('bo', '05 Jun 2026'), connected('eve', '28 Jun 2026')],
    })
    expect(notes.map(({ person, accepted }) => [person.key, accepted])).toEqual([
      ['chi', false],
      ['bo', true],
    ])
  })

  it('have an unknown fate without a connections file, or where they were connected before', async () => {
    const invited = [to('Bo', '6/1/26, 9:05 AM', honest)]
    expect((await sentNotes({ invited })).map(({ accepted }) => accepted)).toEqual([null])
    const connections = [connected('bo', '05 Jun 2020'), connected('eve', '28 Jun 2026')]
    expect((await sentNotes({ invited, connections })).map(({ accepted }) => accepted)).toEqual([null])
  })

  it('of two to the same person, the one that came before the connection worked', async () => {
    const notes = await sentNotes({
      invited: [to('Bo', '3/1/26, 9:05 AM', stock), to('Bo', '6/1/26, 9:05 AM', honest)],
      connections: [connected('bo', '05 Jun 2026'), connected('eve', '28 Jun 2026')],
    })
    expect(notes.map(({ mirrored, accepted }) => [mirrored.text, accepted])).toEqual([
      [honest, true],
      [stock, false],
    ])
  })

  it('are weighed as the owner weighs, as is a draft, in the numbers too', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invited: [to('Chi', '6/3/26, 9:05 AM', stock)] }))
    const judged = async () => {
      const [sent] = await ask(engine, 'sentNotes', {})
      const draft = await ask(engine, 'mirror', { text: stock })
      expect(sent?.mirrored).toEqual(draft)
      const numbers = (await ask(engine, 'insights', {})).sent.map(({ action }) => action)
      return { numbers, rules: draft.verdict.hits.map(({ rule }) => rule), action: draft.verdict.action }
    }
    const before = await judged()
    expect(before).toMatchObject({ numbers: ['ignore'], action: 'ignore' })
    expect(before.rules).not.toEqual([])
    const { batch } = await ask(engine, 'saveWeighing', {
      weighing: { ...standardWeighing, off: before.rules },
    })
    expect(await judged()).toEqual({ numbers: ['unsure'], action: 'unsure', rules: [] })
    await ask(engine, 'undo', { batch })
    expect(await judged()).toEqual(before)
  })

  it('are 200 at most', async () => {
    const invited = Array.from({ length: 230 }, (_, index) => to(`P${index}`, '6/1/26, 9:05 AM', stock))
    expect(await sentNotes({ invited })).toHaveLength(200)
  })
})
