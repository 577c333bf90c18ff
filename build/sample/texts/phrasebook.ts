import type { Words } from './compose.ts'

/** What a text is for. `note-` texts are an invitation's note, 300 characters at most. */
export type Intent =
  | 'one-tap'
  | 'thanks'
  | 'pitch'
  | 'copied-pitch'
  | 'chase'
  | 'job-plea'
  | 'job-chase'
  | 'invest'
  | 'promote'
  | 'unfilled'
  | 'fraud'
  | 'introduced-pitch'
  | 'recruit'
  | 'recruit-again'
  | 'question'
  | 'question-more'
  | 'price-asked'
  | 'price-told'
  | 'price-more'
  | 'price-yes'
  | 'owner-answers'
  | 'owner-declines'
  | 'owner-thanks'
  | 'owner-taps'
  | 'owner-greets'
  | 'note-stock'
  | 'note-reason'
  | 'note-mutual'
  | 'note-colleague'
  | 'note-schoolmate'
  | 'note-group'
  | 'note-near'
  | 'note-recruiter'
  | 'note-pitch'
  | 'note-copy'
  | 'note-job-plea'
  | 'note-rude'
  | 'note-flattery'
  | 'note-misspelled'
  | 'note-owner'

/** A way for a talk to go: turn after turn, the two taking turns, each turn a choice of templates. */
export type Thread = readonly (readonly string[])[]

/**
 * Everything that is said in one language. Templates may use the slots `{you}` (first name of who is addressed),
 * `{me}` and `{myName}` (first and whole name of who writes), `{company}`, `{position}`, `{host}` and `{path}`
 * (of the writer's web page), `{yourCompany}` and `{mutual}`; of the owner's world `{formerCompany}` with
 * `{workYear}`, `{workYears}`, `{shortYear}` (then), `{laterYear}` (after that), `{firstCompany}`, `{presentYear}`
 * (at the owner's company), `{school}` with `{schoolYear}` and `{schoolYears}`, `{otherSchool}` with `{otherYear}`,
 * `{group}`, `{interest}`, and what only resembles it: `{nearSchool}`, `{nearCompany}`. Others are lists in `words`.
 */
export type Phrasebook = {
  readonly words: Words
  readonly lines: Partial<Record<Intent, readonly string[]>>
  readonly threads: readonly Thread[]
  /** Sentences that fit anywhere in a talk. */
  readonly asides: readonly string[]
}
