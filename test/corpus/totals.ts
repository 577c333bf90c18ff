import { levels } from '../../shared/model/verdict.ts'
import type { Judged } from './judged.ts'
import { measure } from './measure.ts'
import { percent, table, withInterval } from './table.ts'
import { value } from './wilson.ts'

/** Precision and recall of the whole judge. */
export function totals(judged: readonly Judged[]): string {
  const { certain, flagged, accept, acceptStrict, decline, ...rest } = measure(judged)
  const rates = { 'removal, certain': certain, 'removal, flagged': flagged, 'note, accept': accept }
  const strict = { 'note, accept (doubtful = wrong)': acceptStrict, 'note, ignore': decline }
  return [
    table([
      ['verdict', 'precision', 'recall'],
      ...Object.entries({ ...rates, ...strict }).map(([name, { precision, recall }]) => [
        name,
        withInterval(precision),
        withInterval(recall),
      ]),
    ]),
    table([
      ['false alarms', 'share'],
      ['recruiters, courtesies, questions, talk: flagged', withInterval(rest.innocentFlagged)],
      ['recruiters, courtesies, questions, talk: certain', withInterval(rest.innocentCertain)],
      ['good notes ignored', withInterval(rest.goodIgnored)],
      ['good notes ignored, certain', withInterval(rest.goodIgnoredCertain)],
    ]),
  ].join('\n\n')
}

/** How many of each label got each verdict at each level. */
export function confusion(judged: readonly Judged[]): string {
  const outcomes = {
    connection: ['remove certain', 'remove likely', ...levels.map((level) => `keep ${level}`)],
    invitation: ['ignore certain', 'ignore likely', 'unsure none', 'accept likely', 'accept certain'],
  }
  return (['connection', 'invitation'] as const)
    .map((stage) =>
      table([
        [stage, ...outcomes[stage]],
        ...(['bad', 'arguable', 'good'] as const).map((label) => [
          label,
          ...outcomes[stage].map((outcome) =>
            String(
              judged.filter(
                (line) =>
                  line.stage === stage &&
                  line.label === label &&
                  `${line.verdict.action} ${line.verdict.level}` === outcome,
              ).length,
            ),
          ),
        ]),
      ]),
    )
    .join('\n\n')
}

/** The same figures for each language that has enough lines to say anything. */
export function byLanguage(judged: readonly Judged[]): string {
  const languages = [...new Set(judged.map(({ language }) => language))].toSorted()
  const head = [
    'language',
    'lines',
    'flagged P',
    'flagged R',
    'accept P',
    'accept R',
    'ignore R',
    'good ignored',
  ]
  const rows = languages.map((language) => {
    const lines = judged.filter((line) => line.language === language)
    const { flagged, accept, decline, goodIgnored } = measure(lines)
    const shares = [
      flagged.precision,
      flagged.recall,
      accept.precision,
      accept.recall,
      decline.recall,
      goodIgnored,
    ]
    return [
      language,
      String(lines.length),
      ...shares.map((share) => (share.of === 0 ? '-' : percent(value(share)))),
    ]
  })
  return table([head, ...rows])
}
