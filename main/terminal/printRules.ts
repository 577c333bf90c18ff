import { agreementLine, flipsLine } from '../../shared/foreseen.ts'
import type { ReportCard, RuleCard, VerdictCard } from '../../shared/reportCard.ts'
import { lines, outcome } from './print.ts'

const right = (number: number, width: number): string => String(number).padStart(width)

const ruleLine = ({ id, points, hits, agreed, disagreed, because }: RuleCard): string =>
  `${id.padEnd(28)}${right(points, 6)}${right(hits, 7)}${right(agreed, 8)}${right(disagreed, 11)}  ${because}`

const verdictLine = ({ stage, people, agreed, disagreed, ...verdict }: VerdictCard): string =>
  `${`${stage} ${outcome(verdict)}`.padEnd(34)}${right(people, 7)}${right(agreed, 8)}${right(disagreed, 11)}`

/** The report card: rules, verdicts, what other weights are suggested, and how far learning is. */
export const reportCard = ({ rules, verdicts, suggestions, learning }: ReportCard): string =>
  [
    'Counted: the invitations that wait for your decision, the connections of today, and those you decided on.',
    lines(['rule                        points people  agreed  disagreed  because', ...rules.map(ruleLine)]),
    lines(['verdict                            people  agreed  disagreed', ...verdicts.map(verdictLine)]),
    lines(
      suggestions.flatMap((one) => [
        one.says,
        `    ${agreementLine(one) ?? ''}`,
        `    ${flipsLine(one)}`,
        `    doorman weigh ${one.rule}=${one.to}`,
      ]),
    ),
    lines(
      learning.flatMap(({ stage, inForce, says, reasons }) => [
        `Learning from ${stage}s is ${inForce ? 'on' : 'off'}. ${says}`,
        ...reasons.map((reason) => `    ${reason}`),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
