import { describe, expect, it } from 'vitest'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const at = '6/1/26, 9:05 AM'

async function meant(word: string) {
  const { engine } = openInbox()
  const invitations = [
    { name: 'José Núñez', slug: encodeURIComponent('josé-núñez'), at },
    { name: 'Robert Potter', slug: 'bob', at },
    { name: 'Bob', slug: 'carpenter', at },
    { name: 'Sam Lee', slug: 'sam-1', at },
    { name: 'Ida Made-Up', slug: 'ida-1', at },
    { name: 'Ida Made-Up', slug: 'ida-2', at },
  ]
  const letter = {
    with: 'Sam Lee',
    slug: 'sam-2',
    at: '2026-06-02 14:00:00 UTC',
    from: 'them',
    text: 'Good day.',
  } as const
  const connections = [{ first: 'Cleo', last: 'Linkless', slug: '', on: '01 Jun 2026' }]
  await importInto(engine, writeExport({ invitations, connections, messages: [letter] }))
  return ask(engine, 'whoIsMeant', { word })
}

describe('who is meant by a word', () => {
  it.each([
    ['as lists show it', 'josé-núñez'],
    ['in capitals, with the accents apart', 'JOSÉ-NÚÑEZ'.normalize('NFD')],
    ['percent-encoded', 'jos%C3%A9-n%C3%BA%C3%B1ez'],
    ['percent-encoded with the accents apart', 'JOS%C3%89-nu%CC%81n%CC%83ez'],
    ['percent-encoded in a link', 'https://es.linkedin.com/in/jos%c3%a9-n%c3%ba%c3%b1ez/?locale=es'],
  ])('is told by a key %s', async (_, word) => {
    expect((await meant(word)).key).toBe('josé-núñez')
  })

  it.each(['ida-1', 'ida-2', 'IDA-1', 'https://www.linkedin.com/in/ida-1/', 'linkedin.com/in/ida-2'])(
    'is told by each link of one person who has two: %s',
    async (word) => {
      const { engine } = openInbox()
      const invitations = ['ida-1', 'ida-2'].map((slug) => ({ name: 'Ida Made-Up', slug, at }))
      await importInto(engine, writeExport({ invitations, connections: [] }))
      await ask(engine, 'settleDuplicate', { people: ['ida-1', 'ida-2'], same: true })
      const one = await ask(engine, 'whoIsMeant', { word: 'Ida Made-Up' })
      expect(await ask(engine, 'whoIsMeant', { word })).toEqual({ key: one.namesakes[0], namesakes: [] })
      expect(one.namesakes).toHaveLength(1)
    },
  )

  it('is, of namesakes, the one who stands at a door', async () => {
    expect(await meant('sam lee')).toEqual({ key: null, namesakes: ['sam-1'] })
    expect((await meant('sam-2')).key).toBe('sam-2')
  })

  it('is each of the namesakes where several stand at a door', async () => {
    expect(await meant('IDA MADE UP')).toEqual({ key: null, namesakes: ['ida-1', 'ida-2'] })
  })

  it('is two people where it is the key of one and the name of another', async () => {
    expect(await meant('Bob')).toEqual({ key: 'bob', namesakes: ['carpenter'] })
  })

  it.each(['', ' ', '%', 'nobody', 'https://www.linkedin.com/in', 'name:'])(
    'is nobody by %j',
    async (word) => {
      expect(await meant(word)).toEqual({ key: null, namesakes: [] })
    },
  )
})
