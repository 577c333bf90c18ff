import { defineConfig } from '@playwright/test'

const { DOORMAN_TEST_REPORT, DOORMAN_TEST_OUTPUT } = process.env

export default defineConfig({
  projects: [
    { name: 'window', testDir: '../test/app', testMatch: '**/*.spec.ts' },
    { name: 'packaged', testDir: '../test/packaged', testMatch: '**/*.test.ts' },
  ],
  outputDir: DOORMAN_TEST_OUTPUT ?? '../test-results',
  reporter: DOORMAN_TEST_REPORT ? [['list'], ['json', { outputFile: DOORMAN_TEST_REPORT }]] : 'list',
  // One window at a time: they share the keyboard focus, and speed is measured in some.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
})
