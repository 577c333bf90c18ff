import { existsSync } from 'node:fs'
import { readJson } from '../tools/json.ts'

/** How the checks of one step ended. */
export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** A step that is one check in itself. */
export function oneCheck(passed: boolean): Count {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** What Vitest's JSON report counts. */
export function vitestCount(report: string, exitCode: number): Count {
  return atLeastOne(
    report,
    exitCode,
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: Number(numPassedTests),
      failed: Number(numFailedTests),
      skipped: Number(numPendingTests) + Number(numTodoTests ?? 0),
    }),
  )
}

/** What Playwright's JSON report counts; a test that passed only when tried again has failed. */
export function playwrightCount(report: string, exitCode: number): Count {
  return atLeastOne(report, exitCode, ({ stats }) => {
    const { expected, unexpected, flaky, skipped } = stats as Record<string, unknown>
    return { passed: Number(expected), failed: Number(unexpected) + Number(flaky), skipped: Number(skipped) }
  })
}

/** The sum of all steps. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The plain line that people and machines read last. */
export function countLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** A runner that failed without a failed test (a file that does not load), or ran nothing, counts as one failure. */
function atLeastOne(
  report: string,
  exitCode: number,
  read: (report: Record<string, unknown>) => Count,
): Count {
  const count = existsSync(report) ? read(readJson(report)) : total([])
  const unsaid = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return unsaid ? { ...count, failed: 1 } : count
}
