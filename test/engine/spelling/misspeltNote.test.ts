import { expect, it } from 'vitest'
import { ask, type Contact, importInto, type Letter, openInbox, writeExport } from '../../helpers/inbox.ts'

const NOTE =
  'Hi Olive, I recieve your posts and would like to see more of goverment and of Mettelin, definately as at quorviya.'

async function misspeltAfterImport(more: {
  readonly note?: string
  readonly name?: string
  readonly connections?: readonly Contact[]
  readonly messages?: readonly Letter[]
}) {
  const { engine } = openInbox()
  const ana = { name: more.name ?? 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM', note: more.note ?? NOTE }
  const { connections = [], messages = [] } = more
  await importInto(engine, writeExport({ invitations: [ana], connections, messages }))
  const [queued] = await ask(engine, 'queue', { all: true })
  const hit = queued?.verdict.hits.find(({ rule }) => rule === 'misspelled')
  return hit ? { points: hit.points, words: hit.evidence.map(({ quote }) => quote) } : null
}

const contact = (company: string): Contact => ({
  first: 'Bo',
  last: 'Lind',
  slug: 'bo',
  on: '07 Jun 2024',
  company,
})

it('an imported note is looked through, and its misspelt words are quoted', async () => {
  const found = await misspeltAfterImport({})
  expect(found).toEqual({ points: 2, words: ['recieve', 'goverment', 'definately'] })
})

it('one slip weighs one point', async () => {
  expect(await misspeltAfterImport({ note: 'I recieve your posts and like them.' })).toEqual({
    points: 1,
    words: ['recieve'],
  })
})

it('the company of a connection, and the writer’s own name, are no misspellings', async () => {
  const found = await misspeltAfterImport({
    name: 'Ana Recieve',
    connections: [contact('Goverment Definately')],
  })
  expect(found).toBeNull()
})

it('who writes to the owner in another language may slip in English', async () => {
  const text = 'Hola Olive, muchas gracias por la respuesta, me alegro de que le guste lo que hago.'
  const letter: Letter = { with: 'Ana Silva', slug: 'ana', at: '2026-05-01 14:03:22 UTC', from: 'them', text }
  expect(await misspeltAfterImport({ messages: [letter] })).toBeNull()
})

it('notes without a slip, in another language, or absent, say nothing', async () => {
  expect(await misspeltAfterImport({ note: 'I receive your posts and like them.' })).toBeNull()
  expect(await misspeltAfterImport({ note: 'Me gustan mucho sus recieve y lo que hace usted.' })).toBeNull()
  expect(await misspeltAfterImport({ note: '' })).toBeNull()
})
