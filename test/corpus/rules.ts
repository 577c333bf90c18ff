import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { heldOut, tuning } from './corpus.ts'
import { judgeCrossed } from './crossed.ts'
import { errors } from './errors.ts'
import { fitModels } from './fit.ts'
import { judgePart } from './judged.ts'
import { limitsTable } from './limitsTable.ts'
import { ruleTable } from './ruleTable.ts'
import { byLanguage, confusion, totals } from './totals.ts'
import { weightsFile, wordWeightsFile } from './weightFiles.ts'

/**
 * `npm run rules`: how well every rule and the whole judge do on both parts of the corpus. `--crossed` adds the tuning part
 * as it is judged by weights that were fitted without the writer of each line (some minutes): the limits are chosen from
 * that. `--errors` adds the mistakes of the tuning part, never those of the other; `--tuning` leaves the other part alone;
 * `--fit` fits the weights to the tuning part first.
 */
const { values } = parseArgs({
  options: {
    crossed: { type: 'boolean' },
    errors: { type: 'boolean' },
    tuning: { type: 'boolean' },
    fit: { type: 'boolean' },
  },
})

const rules = new URL('../../shared/rules/', import.meta.url)

if (values.fit) {
  const fits = fitModels(tuning)
  writeFileSync(new URL('weights.ts', rules), weightsFile(fits))
  writeFileSync(new URL('wordWeights.ts', rules), wordWeightsFile(fits))
  console.log('Weights fitted. Format them with `npm run format`, then run `npm run rules` again.')
} else {
  const parts = {
    'tuning, on which the weights were fitted': judgePart(tuning),
    ...(values.crossed ? { 'tuning, weights fitted without the writer of each line': judgeCrossed() } : {}),
    ...(values.tuning ? {} : { 'held out': judgePart(heldOut) }),
  }
  for (const [name, judged] of Object.entries(parts)) {
    const sections = {
      'the whole judge': totals(judged),
      'labels against verdicts': confusion(judged),
      languages: byLanguage(judged),
      limits: limitsTable(judged),
      'connection rules': ruleTable(judged, 'connection'),
      'invitation rules': ruleTable(judged, 'invitation'),
    }
    for (const [title, text] of Object.entries(sections)) console.log(`\n## ${name}: ${title}\n\n${text}`)
    if (values.errors && name !== 'held out') console.log(`\n## ${name}: mistakes\n\n${errors(judged)}`)
  }
}
