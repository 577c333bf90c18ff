import { alternativesLine } from '../../shared/alternatives.ts'
import { agreementLine, flipsLine, lessonsLine } from '../../shared/foreseen.ts'
import { doors, levels } from '../../shared/model/verdict.ts'
import type { Agreement, ReportCard, RuleCard, VerdictCard } from '../../shared/reportCard.ts'
import { outcome } from './print.ts'
import { count, lines, number, wrapped } from './words.ts'

const right = (text: string, width: number): string => text.padStart(width)

/** `12 of 13`, of those decided on; a dash where nothing was decided. */
const agreedOf = ({ agreed, disagreed }: Agreement): string =>
  agreed + disagreed === 0 ? '–' : `${number(agreed)} of ${number(agreed + disagreed)}`

const row = (name: string, points: string, people: string, agreed: string, because: string): string =>
  `${name.padEnd(27)}${right(points, 6)}${right(people, 7)}${right(` ${agreed}`, 13)}  ${because}`

const levelWords = { certain: 'certain', likely: 'likely', none: 'neither' } as const

/** The same by the level of the verdict, for those decided on: `certain 8 of 8, likely 4 of 5`. */
function levelLine({ levels: byLevel }: RuleCard): string {
  const told = levels.toReversed().flatMap((level) => {
    const tally = byLevel[level]
    return tally.agreed + tally.disagreed === 0 ? [] : [`${levelWords[level]} ${agreedOf(tally)}`]
  })
  return told.length === 0 ? '' : `    ${told.join(', ')}`
}

/** The rules of both doors, at each those first that speak of most people; those that speak of nobody summed up. */
function ruleLines(rules: readonly RuleCard[]): readonly string[] {
  const silent = rules.filter(({ hits }) => hits === 0)
  const names = silent.map(({ id }) => id).join(', ')
  const sum = `${count(silent.length, 'rule')} spoke of nobody: ${names}`
  return [
    ...doors.map((door) => {
      const speaking = rules
        .filter(({ stage, hits }) => stage === door && hits > 0)
        .toSorted((a, b) => b.hits - a.hits)
      const rows = speaking.flatMap((rule) => [
        row(rule.id, number(rule.points), number(rule.hits), agreedOf(rule), rule.because),
        levelLine(rule),
      ])
      const head = row(`rules on ${door}s`, 'points', 'people', 'you agreed', 'because')
      return speaking.length === 0 ? '' : lines([head, ...rows])
    }),
    silent.length === 0 ? '' : lines(wrapped(sum, '  ')),
  ]
}

const verdictLine = ({ stage, people, agreed, disagreed, ...verdict }: VerdictCard): string =>
  row(`${stage} ${outcome(verdict)}`, '', number(people), agreedOf({ agreed, disagreed }), '').trimEnd()

const counted = [
  ...wrapped(
    'Counted: the invitations that wait for your decision, the connections of today, and those you decided on.',
    '',
  ),
  ...wrapped(
    'A rule counts whomever it speaks of, also where it adds no points because it is off or heavier rules of its kind ' +
      'took all there are. The queue and stats name it only where it adds points, and stats only for who still waits.',
    '',
  ),
  ...wrapped('Under a rule the same by the verdict on them: certain, likely, or neither of the two.', ''),
]

/** The report card: rules, verdicts, what other weights are suggested, and how far learning is. */
export const reportCard = ({ rules, verdicts, suggestions, learning }: ReportCard): string =>
  [
    lines(counted),
    ...ruleLines(rules),
    lines([row('verdict', '', 'people', 'you agreed', '').trimEnd(), ...verdicts.map(verdictLine)]),
    lines(
      suggestions.flatMap((one) => [
        ...wrapped(one.says, '    '),
        ...[agreementLine(one), lessonsLine(one), flipsLine(one), alternativesLine(one)].flatMap((line) =>
          line === null ? [] : wrapped(`    ${line}`, '    '),
        ),
        `    doorman weigh ${one.rule}=${one.to}`,
      ]),
    ),
    lines(
      learning.flatMap(({ stage, inForce, says, reasons }) => [
        ...wrapped(`Learning from ${stage}s is ${inForce ? 'on' : 'off'}. ${says}`, '    '),
        ...reasons.flatMap((reason) => wrapped(`    ${reason}`, '      ')),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
