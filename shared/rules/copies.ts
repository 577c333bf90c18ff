import type { Copied } from '../model/dossier.ts'
import { monthSpan } from './dates.ts'
import { count } from './evidence.ts'
import type { Evidence } from './rule.ts'
import { sentenceAround } from './text/sentence.ts'

/** The evidence that a text of theirs came from others as well: how many, when, and how it begins. */
export function copyEvidence({ text, others, from, until }: Copied): Evidence {
  const when = monthSpan(from, until)
  const says = `${count(others, 'other person')} sent you the same text${when === null ? '' : `, ${when}`}`
  const start = text.length - text.trimStart().length
  const { end } = sentenceAround(text, { start, end: start + 1 })
  const quote = text.slice(start, end).trim()
  return {
    says: says.replace('other persons', 'other people'),
    quote,
    ...(until === null ? {} : { at: until }),
  }
}
