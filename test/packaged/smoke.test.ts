import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { shipped } from './shipped.ts'

test('the shipped program starts, opens its database and says so', async () => {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'doorman-smoke-'))
  const { stdout } = await promisify(execFile)(shipped().executable, ['--smoke'], {
    env: { ...process.env, DOORMAN_USER_DATA: userData },
    timeout: 45_000,
  })
  expect(stdout).toContain('smoke ok')
  await rm(userData, { recursive: true, force: true })
})
