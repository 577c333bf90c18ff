import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { writeSample } from './sample/writeSample.ts'
import { run } from './tools/command.ts'
import { inProject } from './tools/paths.ts'
import { say } from './tools/say.ts'

/**
 * Shows in the terminal what the app does, on made-up people and a database that is thrown away.
 * @returns the exit code: that of the first command that failed, or 0
 */
export async function terminalTour(): Promise<number> {
  say('There is no display here, so this is the same triage in the terminal, on made-up people.')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'doorman-tour-'))
  try {
    const sample = path.join(folder, 'sample.zip')
    await writeSample(sample, { size: 'small' })
    for (const command of [['import', sample], ['queue'], ['removals']]) {
      console.log(`\n$ npm run doorman -- ${command.map((word) => path.basename(word)).join(' ')}`)
      const args = [inProject('main/cli.ts'), ...command, '--db', path.join(folder, 'tour.sqlite')]
      const { code } = await run(process.execPath, args, { show: true })
      if (code !== 0) return code
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`
Your own data stays on this computer. Ask LinkedIn for a copy of it (Settings, Data privacy), then:
  npm run --silent doorman -- import Basic_LinkedInDataExport.zip
  npm run --silent doorman -- queue
  npm run --silent doorman -- removals`)
  return 0
}
