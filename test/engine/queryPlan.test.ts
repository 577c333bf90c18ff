import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../main/engine/migrate.ts'
import { AboutStore } from '../../main/engine/store/aboutStore.ts'
import { AnswerStore } from '../../main/engine/store/answerStore.ts'
import { DossierStore } from '../../main/engine/store/dossierStore.ts'
import { ReadingStore } from '../../main/engine/store/readingStore.ts'
import { StagingStore } from '../../main/engine/store/stagingStore.ts'
import { TypedStore } from '../../main/engine/store/typedStore.ts'
import { VerdictStore } from '../../main/engine/store/verdictStore.ts'

/** Every statement that the stores prepare, as the stores themselves write it. */
function preparedBy(use: (db: Sqlite.Database) => void): readonly { sql: string; plan: readonly string[] }[] {
  const db = new Sqlite(':memory:')
  onTestFinished(() => void db.close())
  migrate(db)
  const seen: string[] = []
  const prepare = db.prepare.bind(db)
  db.prepare = ((sql: string) => {
    seen.push(sql)
    return prepare(sql)
  }) as typeof db.prepare
  use(db)
  return seen
    .filter((sql) => /^\s*(?:SELECT|WITH)/i.test(sql))
    .map((sql) => {
      const gaps = (sql.match(/\?/g) ?? []).map(() => 1)
      const named = Object.fromEntries((sql.match(/(?<=@)\w+/g) ?? []).map((name) => [name, 1]))
      const values = Object.keys(named).length > 0 ? [named] : gaps
      const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as readonly { detail: string }[]
      return { sql, plan: plan.map(({ detail }) => detail) }
    })
}

describe('the queries of the queue', () => {
  it('list a door from its index, in order, without sorting', () => {
    const [list] = preparedBy((db) => new VerdictStore(db).list('invitation'))
    expect(list?.plan.join('\n')).toContain('verdict_queue')
    expect(list?.plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })

  it('gather a dossier on indexes alone', () => {
    const plans = preparedBy((db) => [
      new DossierStore(db),
      new ReadingStore(db),
      new AboutStore(db),
      new TypedStore(db),
    ])
    expect(plans.length).toBe(8)
    for (const { sql, plan } of plans) {
      expect(
        plan.filter((step) => step.startsWith('SCAN')),
        sql,
      ).toEqual([])
    }
  })

  it('look for answers of those who were asked, and at nobody else', () => {
    const [since] = preparedBy((db) => new AnswerStore(db))
    expect(since?.plan.filter((step) => /^SCAN (?!a\b|json_each)/.test(step))).toEqual([])
  })

  it('page through what is staged by its key', () => {
    const plans = preparedBy((db) => [...new StagingStore(db).pages(0)])
    for (const { plan } of plans) expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})

describe('the stores', () => {
  it('bind every value instead of writing it into the statement', () => {
    const folder = resolve(import.meta.dirname, '../../main/engine/store')
    const written = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/`[^`]*\$\{(?![A-Z]+\}|table)[^`]*`/g)].map(
        ([text]) => text,
      ),
    )
    expect(written.filter((text) => /SELECT|INSERT|UPDATE|DELETE/.test(text))).toEqual([])
  })
})
