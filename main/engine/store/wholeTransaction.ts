import type { Database } from 'better-sqlite3'

/**
 * Runs asynchronous work in one transaction: all of it is kept, or nothing when it throws or says so. Nothing else may
 * use the connection meanwhile: the engine's turns see to that.
 * @param work returns what came out, and whether to keep what was written
 * @throws what the work throws, after everything is as before
 */
export async function wholeTransaction<T>(
  db: Database,
  work: () => Promise<{ readonly keep: boolean; readonly value: T }>,
): Promise<T> {
  db.exec('BEGIN IMMEDIATE')
  try {
    const { keep, value } = await work()
    db.exec(keep ? 'COMMIT' : 'ROLLBACK')
    return value
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
