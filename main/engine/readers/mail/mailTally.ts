import { withoutCredentials } from '../credentials.ts'
import type { DocumentEvent } from '../documentReader.ts'
import type { Limits } from '../limits.ts'
import { type ReadFact, SourceError } from '../source.ts'
import type { MailOutcome } from './readMail.ts'

const FACTS_PER_EVENT = 1000

/** Counts what became of the mails of one file, or of all loose mails together. */
export class MailTally {
  readonly #shown: string
  readonly #limits: Limits
  #facts: ReadFact[] = []
  #rows = 0
  readonly #issues: { readonly line: number; readonly reason: string }[] = []
  #passedBy = 0
  #linkedIns = 0
  #unproven = 0
  #unclear = 0

  /** @param shown what is read, for sentences */
  constructor(shown: string, limits: Limits) {
    this.#shown = shown
    this.#limits = limits
  }

  /** `where`: which of several files the mail is, for its issue; empty for a mailbox. Throws SourceError. */
  add(line: number, outcome: MailOutcome, where = ''): void {
    switch (outcome.is) {
      case 'facts':
        this.#rows += outcome.facts.length
        for (const fact of outcome.facts) this.#facts.push({ line, fact })
        if (!outcome.isProven) this.#unproven += 1
        if (!outcome.isClear) this.#unclear += 1
        break
      case 'issue':
        this.#rows += 1
        this.#issues.push({ line, reason: withoutCredentials(`${where}${outcome.reason}`) })
        if (this.#issues.length > this.#limits.issues) throw tooManyIssues(this.#shown, this.#limits.issues)
        break
      case 'linkedin':
        this.#linkedIns += 1
        this.#passedBy += 1
        break
      case 'other':
        this.#passedBy += 1
    }
  }

  /** The facts since the last time, once there are enough of them. */
  *facts(least = FACTS_PER_EVENT): Generator<DocumentEvent> {
    if (this.#facts.length < least) return
    yield { event: 'facts', facts: this.#facts, rows: this.#rows }
    this.#facts = []
  }

  *end(notes: readonly string[] = []): Generator<DocumentEvent> {
    yield* this.facts(1)
    yield { event: 'end', rows: this.#rows, issues: this.#issues, notes: [...notes, ...this.#notes()] }
  }

  *#notes(): Generator<string> {
    if (this.#passedBy > 0) yield passedBy(this.#passedBy, this.#linkedIns)
    if (this.#unclear > 0) {
      yield `In ${ofMails(this.#unclear)} the inviter's own words could not be told from LinkedIn's for certain.`
    }
    if (this.#unproven > 0) {
      yield `${ofMails(this.#unproven)} came without proof that LinkedIn sent ${this.#unproven === 1 ? 'it' : 'them'}: no mail server's check is in the header.`
    }
  }
}

function passedBy(all: number, linkedIns: number): string {
  const others = all === 1 ? '1 other mail was passed by' : `${shown(all)} other mails were passed by`
  if (linkedIns === 0) return `${others}.`
  if (all === 1) return `${others}, one of LinkedIn's.`
  return `${others}, ${shown(linkedIns)} of them other mails of LinkedIn's.`
}

function ofMails(count: number): string {
  return count === 1 ? '1 mail' : `${shown(count)} mails`
}

function shown(count: number): string {
  return count.toLocaleString('en')
}

function tooManyIssues(shown: string, most: number): SourceError {
  return new SourceError(
    'too-many-issues',
    `${shown} has more than ${most.toLocaleString('en')} mails that cannot be read. Choose the mailbox that holds LinkedIn's mails. Nothing was imported.`,
  )
}
