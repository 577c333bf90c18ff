import { mirrorHeading, turned } from '../../shared/mirror/mirrorWords.ts'
import { lengthLine } from '../../shared/mirror/noteLength.ts'
import type { Mirrored } from '../../shared/results.ts'
import { evidenceLines, verdictLine } from './print.ts'
import { lines } from './words.ts'

/** What the judge says of a note that the owner thinks of sending. */
export function mirrored({ text, verdict }: Mirrored): string {
  return lines([
    `${mirrorHeading(verdict)} — ${verdictLine(verdict)}`,
    `  ${lengthLine(text).line}`,
    ...turned(verdict.hits).flatMap(({ heading, hits }) => [
      `  ${heading}:`,
      ...evidenceLines({ ...verdict, hits }),
    ]),
    verdict.hits.length === 0 ? '  No rule has anything to say for or against it.' : '',
  ])
}
