import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { processBundle } from '../../build/bundle/processes.ts'
import { nodeTarget } from '../../build/bundle/targets.ts'
import { ensureElectron } from '../../build/electronRuntime.ts'
import { mustRun } from '../../build/tools/command.ts'
import { conversationDossier, corpusNow, noteDossier, tuning } from '../corpus/corpus.ts'
import type { JudgeTimes } from './judgeTimes.ts'

/** The corpus as it is: texts about as long as what people write. */
const dossiers = [...tuning.notes.map(noteDossier), ...tuning.conversations.map(conversationDossier)]

export type JudgingBench = { readonly electron: string; readonly times: JudgeTimes }

/** Judges everyone of the corpus, at the door and inside, on one thread of Electron, bundled as the app's engine is. */
export async function benchJudging(): Promise<JudgingBench> {
  const electron = await ensureElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'doorman-judging-'))
  try {
    const file = path.join(folder, 'dossiers.json')
    await writeFile(file, JSON.stringify(dossiers))
    await build(processBundle('test/bench/judgeTimes.ts', 'judgeTimes.mjs', 'es', nodeTarget, folder))
    const printed = await mustRun(
      electron.executable,
      [path.join(folder, 'judgeTimes.mjs'), '--dossiers', file, '--now', corpusNow.toISOString()],
      'Electron did not judge the corpus.',
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    )
    return { electron: electron.version, times: JSON.parse(printed) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The figures, a line each. */
export function judgingTable({ electron, times }: JudgingBench): string {
  const aSecond = (milliseconds: number): string =>
    Math.round((dossiers.length * 1000) / milliseconds).toLocaleString('en')
  return [
    `dossiers judged a second    ${aSecond(times.fresh)} in Electron ${electron}, each hundred in its quickest round`,
    `in the median round         ${aSecond(times.usual)}, with whatever ran beside it`,
    `the same once more          ${aSecond(times.again)}, their texts still remembered`,
    `without a word              ${aSecond(times.silent)}`,
    `against splitting words     ${(times.fresh / times.peer).toFixed(1)} times as long as a regular expression takes for the words alone`,
  ].join('\n')
}

/** `npm run bench:judge` */
if (import.meta.main) console.log(judgingTable(await benchJudging()))
