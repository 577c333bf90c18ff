import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countLine, oneCheck, playwrightCount, total, vitestCount } from '../../build/checks/count.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'doorman-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

test("Vitest's report is counted, with what is still to do as skipped", () => {
  expect(vitestCount(report(vitest), 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
})

test("Playwright's report is counted, with a flaky test as failed", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
  expect(playwrightCount(report({ stats }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('a runner that fails without a failed test counts as one failure', () => {
  expect(vitestCount(report(vitest), 1)).toEqual({ passed: 5, failed: 1, skipped: 2 })
})

test('a runner that runs no test, or leaves no report, counts as one failure', () => {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 3 }
  expect(vitestCount(report(none), 0)).toEqual({ passed: 0, failed: 1, skipped: 3 })
  expect(playwrightCount(path.join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the last line is the plain sum', () => {
  const sum = total([oneCheck(true), oneCheck(false), { passed: 4, failed: 0, skipped: 2 }])
  expect(countLine(sum)).toBe('5 passed, 1 failed, 2 skipped')
})
