import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, type Contact, type Inviter, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const ana: Inviter = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' }
const bo: Inviter = { name: 'Bo Lind', slug: 'bo', at: '6/2/26, 9:05 AM' }
const chi: Inviter = { name: 'Chi Okafor', slug: 'chi', at: '6/20/26, 9:05 AM' }
const eve: Contact = {
  first: 'Eve',
  last: 'Made-Up',
  slug: 'eve',
  on: '01 Jun 2024',
  position: 'Buyer',
  company: 'Pebblegate',
}
const fay: Contact = { first: 'Fay', last: 'Made-Up', slug: 'fay', on: '02 Jun 2024' }

/** An export folder whose name says of which day it is. */
const exportOf = (day: string, parts: Parameters<typeof writeExport>[0]): string =>
  writeExport({ folder: join(temporaryFolder(), `Basic_LinkedInDataExport_${day}`), ...parts })

const earlier = (): string => exportOf('06-10-2026', { invitations: [ana, bo], connections: [eve, fay] })

async function inbox() {
  const { engine } = openInbox()
  await importInto(engine, earlier())
  return engine
}

describe('since last time', () => {
  it('says nothing of the first import', async () => {
    expect((await importInto(openInbox().engine, earlier())).since).toBe(null)
  })

  it('names who is new at the door, what is confirmed, who changed jobs, and counts what is left to do', async () => {
    const engine = await inbox()
    await ask(engine, 'decide', { verb: 'accept', people: ['ana', 'bo'], stage: 'invitation' })
    await ask(engine, 'decide', { verb: 'remove', people: ['fay'], stage: 'connection' })
    const accepted = { first: 'Ana', last: 'Silva', slug: 'ana', on: '11 Jun 2026' }
    const { since } = await importInto(
      engine,
      exportOf('06-25-2026', {
        invitations: [ana, bo, chi],
        connections: [accepted, { ...eve, company: 'Quorvgate' }],
      }),
    )
    expect(since).toEqual({
      newAtDoor: { count: 1, people: [{ key: 'chi', name: 'Chi Okafor', says: null }] },
      answered: { count: 0, people: [] },
      noLongerWaiting: { count: 0, people: [] },
      confirmed: {
        count: 2,
        people: [
          { key: 'ana', name: 'Ana Silva', says: 'accept: done on LinkedIn' },
          { key: 'fay', name: 'Fay Made-Up', says: 'remove: done on LinkedIn' },
        ],
      },
      cameBack: { count: 0, people: [] },
      changedJobs: {
        count: 1,
        people: [{ key: 'eve', name: 'Eve Made-Up', says: 'Buyer at Pebblegate → Buyer at Quorvgate' }],
      },
      stillToDo: 1,
    })
  })

  it('names who is a connection again after being gone', async () => {
    const engine = await inbox()
    await importInto(engine, exportOf('06-20-2026', { connections: [eve] }))
    const { since } = await importInto(engine, exportOf('06-25-2026', { connections: [eve, fay] }))
    expect(since?.cameBack).toEqual({ count: 1, people: [{ key: 'fay', name: 'Fay Made-Up', says: null }] })
  })

  it('has nothing to tell when the same export comes again', async () => {
    const engine = await inbox()
    const { since } = await importInto(engine, earlier())
    expect(since).toMatchObject({
      newAtDoor: { count: 0 },
      confirmed: { count: 0 },
      changedJobs: { count: 0 },
    })
  })
})
