import { join } from 'node:path'
import { writeSample } from '../../build/sample/writeSample.ts'
import type { Engine } from '../../main/engine/engine.ts'
import { temporaryFolder } from './folder.ts'
import { ask, importInto, openInbox } from './inbox.ts'

/** An engine with some hundred made-up people, and what the owner decided about some of them. */
export async function sampleInbox(
  size = { invitations: 120, connections: 90, messages: 300 },
): Promise<{ readonly engine: Engine; readonly file: string }> {
  const inbox = openInbox()
  const zip = join(temporaryFolder(), 'export.zip')
  await writeSample(zip, { size, asOf: new Date('2026-06-30T00:00:00Z') })
  await importInto(inbox.engine, zip)
  return inbox
}

/**
 * Decides about every third person who waits, as advised, but against the advice about every ninth; some are put off
 * and one is protected.
 */
export async function decideSome(engine: Engine): Promise<void> {
  const queue = await ask(engine, 'queue', { all: false })
  const removals = await ask(engine, 'removals', { all: true })
  for (const [at, { person, verdict }] of queue.entries()) {
    const isAgainst = (verdict.action === 'ignore') !== (at % 9 === 0)
    const verb = at % 14 === 1 ? 'hold' : isAgainst ? 'ignore' : 'accept'
    if (at % 3 === 0 || verb === 'hold')
      await ask(engine, 'decide', { verb, people: [person.key], stage: 'invitation' })
  }
  for (const [at, { person, verdict }] of removals.entries()) {
    const isAgainst = (verdict.action === 'remove') !== (at % 9 === 0)
    const verb = at === 4 ? 'protect' : isAgainst ? 'remove' : 'keep'
    if (at % 3 === 0 || verb === 'protect')
      await ask(engine, 'decide', { verb, people: [person.key], stage: 'connection' })
  }
}
