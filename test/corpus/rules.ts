import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { heldOut, tuning } from './corpus.ts'
import { errors } from './errors.ts'
import { fitModels, weightsFile, wordWeightsFile } from './fit.ts'
import { judgePart } from './judged.ts'
import { limitsTable } from './limitsTable.ts'
import { ruleTable } from './ruleTable.ts'
import { byLanguage, confusion, totals } from './totals.ts'

/**
 * `npm run rules`: how well every rule and the whole judge do on both parts of the corpus. `--errors` adds the mistakes
 * of the tuning part, never those of the other; `--tuning` leaves the other part alone; `--fit` fits the weights to the
 * tuning part first.
 */
const { values } = parseArgs({
  options: {
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
  const parts = values.tuning ? { tuning } : { tuning, 'held out': heldOut }
  for (const [name, part] of Object.entries(parts)) {
    const judged = judgePart(part)
    const sections = {
      'the whole judge': totals(judged),
      'labels against verdicts': confusion(judged),
      languages: byLanguage(judged),
      limits: limitsTable(judged),
      'connection rules': ruleTable(part, judged, 'connection'),
      'invitation rules': ruleTable(part, judged, 'invitation'),
    }
    for (const [title, text] of Object.entries(sections)) console.log(`\n## ${name}: ${title}\n\n${text}`)
    if (values.errors && part === tuning) console.log(`\n## ${name}: mistakes\n\n${errors(judged)}`)
  }
}
