import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tuning } from './corpus.ts'
import { fitModels } from './fit.ts'
import type { Judged } from './judged.ts'
import { weightsFile, wordWeightsFile } from './weightFiles.ts'
import { foldOf } from './writers.ts'

const child = fileURLToPath(new URL('judgeFold.ts', import.meta.url))

/**
 * The tuning part, every line judged with weights that were fitted without its writer: what the judge would have said of
 * somebody it never read before. Some minutes: everything is fitted once for each fold.
 */
export function judgeCrossed(): readonly Judged[] {
  const folds = [...new Set([...tuning.conversations, ...tuning.notes].map(({ id }) => foldOf(id)))].sort()
  const place = mkdtempSync(join(tmpdir(), 'doorman-fit-'))
  try {
    return folds.flatMap((fold) => {
      const others = (line: { readonly id: string }): boolean => foldOf(line.id) !== fold
      const fits = fitModels({
        conversations: tuning.conversations.filter(others),
        notes: tuning.notes.filter(others),
      })
      writeFileSync(join(place, 'weights.ts'), weightsFile(fits))
      writeFileSync(join(place, 'wordWeights.ts'), wordWeightsFile(fits))
      return judgeFold(fold, place)
    })
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** In a process of its own, which loads the rules anew with the other weights. */
function judgeFold(fold: string, place: string): readonly Judged[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, fold, place], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`Fold ${fold} was not judged:\n${stderr}`)
  return JSON.parse(stdout)
}
