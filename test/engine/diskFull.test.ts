import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../main/engine/database.ts'
import { failureOf } from '../../main/engine/failure.ts'
import { Importer, importRequest } from '../../main/engine/importer.ts'
import { Turns } from '../../main/engine/turns.ts'
import { makeWorkspace } from '../../main/engine/workspace.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { TODAY, writeExport } from '../helpers/inbox.ts'

describe('a full disk', () => {
  it('ends an import with a sentence, and the database is as before', async () => {
    const file = join(temporaryFolder(), 'doorman.sqlite')
    const opened = openDatabase(file)
    if (!opened.ok) throw new Error(opened.error.message)
    const db = opened.value
    const work = makeWorkspace(db, { file, now: () => TODAY, tell: () => undefined })
    const pages = Number(db.pragma('page_count', { simple: true }))
    db.pragma(`max_page_count = ${pages + 2}`)
    const invitations = Array.from({ length: 2000 }, (_, index) => ({
      name: `Person${index} Made-Up`,
      slug: `person-${index}`,
      at: '6/1/26, 9:05 AM',
    }))
    const error = await new Importer(work, new Turns())
      .run(importRequest({ paths: [writeExport({ invitations })], madeUp: false }))
      .catch((reason: unknown) => reason)
    expect(failureOf(error, file)).toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining(file),
    })
    expect(db.prepare('SELECT count(*) FROM identity').pluck().get()).toBe(0)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  })
})
