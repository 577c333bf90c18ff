import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { sampleCommand } from '../../../build/sample/sampleCommand.ts'
import { writeSample } from '../../../build/sample/writeSample.ts'
import { temporaryFolder } from '../../helpers/folder.ts'

async function said(...args: readonly string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await sampleCommand(args, writeSample)
  const text = log.mock.calls.flat().join('\n')
  log.mockRestore()
  return text
}

describe('npm run sample', () => {
  it('writes the file and says what is in it', async () => {
    const file = join(temporaryFolder(), 'out.zip')
    const args = ['--messages', '50', '--connections', '20', '--invitations', '30', '--seed', '7']
    expect(await said(file, ...args, '--as-of', '2025-06-15', '--variant', 'I2,C1b,M1')).toMatch(
      /out\.zip: \d+ people, 30 invitations, 20 connections, \d+ messages$/,
    )
    expect(existsSync(file)).toBe(true)
  })

  it('explains itself', async () => {
    expect(await said('--help')).toContain('Usage: npm run sample -- FILE.zip')
  })

  it.each([
    [[], 'Give one file to write.'],
    [['a.zip', 'b.zip'], 'Give one file to write.'],
    [['a.zip', '--messages', 'many'], '--messages takes a whole number, not "many".'],
    [['a.zip', '--messages', '-5'], '--messages'],
    [['a.zip', '--as-of', '2025-13-40'], '--as-of takes a day like 2025-06-01'],
    [['a.zip', '--invitations', '10', '--open', '10'], '--open can be nine tenths'],
    [['/nowhere/at/all.zip'], '/nowhere/at/all.zip cannot be written: ENOENT'],
    [['a.zip', '--variant', 'I9'], 'There is no variant "I9". Known: I1, I2'],
    [['a.zip', '--colour'], "Unknown option '--colour'"],
  ])('refuses %j', async (args, sentence) => {
    await expect(said(...args)).rejects.toThrow(sentence)
  })
})
