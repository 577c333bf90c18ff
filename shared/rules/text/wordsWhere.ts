import type { Finding } from './finding.ts'
import type { Intent } from './intent.ts'
import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { type Span, sentenceOf } from './sentence.ts'
import { split } from './split.ts'

/**
 * The words of a text for which something is true, as hints of an intent: quoting takes the sentence that has most.
 * @param isTrue looks at one row of the page, and splits no other text
 */
export function wordsWhere(
  text: string,
  intent: Intent,
  isTrue: (page: Page, at: number) => boolean,
): readonly Finding[] {
  const page = split(text)
  const found: Finding[] = []
  let sentence: Span = { start: 0, end: 0 }
  for (let at = 0; at < page.count; at += 1) {
    if (!isTrue(page, at)) continue
    const start = numberAt(page.start, at)
    if (start >= sentence.end) sentence = sentenceOf(text, page, at)
    found.push({ intent, phrase: -1, weight: 1, text, start, end: numberAt(page.end, at), sentence })
  }
  return found
}
