import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { say } from '../helpers/saying.ts'

const ana = { name: 'Ana Silva', slug: 'ana', at: '5/30/26, 9:05 AM' }
const bo = { name: 'Bo Lindqvist', slug: 'bo', at: '5/30/26, 9:05 AM' }
const connected = { first: 'Ana', last: 'Silva', slug: 'ana', on: '01 Jun 2026' }
const spam = {
  with: 'Ana Silva',
  slug: 'ana',
  at: '2026-06-02 14:00:00 UTC',
  from: 'them',
  text: 'Would you like a second income next to your job? We made 40% last month: https://coins.example/join',
} as const

async function inbox() {
  const { engine } = openInbox()
  await importInto(
    engine,
    writeExport({ invitations: [ana, bo], connections: [connected], messages: [spam] }),
  )
  return engine
}

const shown = (engine: Engine, word = 'ana') => say(engine, 'show', [word])

describe('show', () => {
  it('says of a connection that invited the owner what is advised of the connection, and why', async () => {
    const engine = await inbox()
    const { text } = await shown(engine)
    expect(text).toMatch(/^Ana Silva \(ana\) — remove · /)
    expect(text).toContain('second income')
    expect(text).not.toContain('The invitation:')
  })

  it('gives the verdict of their invitation too as JSON', async () => {
    const { json } = await shown(await inbox())
    expect(json).toMatchObject({
      status: 'connected',
      verdict: { action: 'remove' },
      invitation: { status: 'accepted', verdict: { hits: expect.any(Array) } },
    })
  })

  it('says of somebody who only invited the owner what is advised of the invitation', async () => {
    const { json } = await shown(await inbox(), 'bo')
    expect(json).toMatchObject({ status: 'not accepted', invitation: null })
  })

  it('says it of whom the owner removed and who invited them again', async () => {
    const engine = await inbox()
    await say(engine, 'decide', ['remove', 'ana'])
    await say(engine, 'decide', ['done', 'ana'])
    expect((await shown(engine)).text).toMatch(/^Ana Silva \(ana\) — remove · /)
    await say(engine, 'add', ['Ana Silva'], { url: 'ana', sent: '2026-06-15' })
    expect((await shown(engine)).json).toMatchObject({ status: 'pending', invitation: null })
  })

  it('says second, and as the invitation’s, what is advised of one that is still to be decided', async () => {
    const engine = await inbox()
    await say(engine, 'add', ['Cleo Made-Up'], { sent: '2026-06-15' })
    await say(engine, 'same', ['ana', 'Cleo Made-Up'])
    const { text } = await shown(engine)
    expect(text).toMatch(/^Ana Silva \(ana\) — remove · [\s\S]*\n {2}The invitation: /)
  })
})
