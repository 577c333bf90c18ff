import type { Relationship } from '../../../../shared/model/invitation.ts'

/** The rule above the end of LinkedIn's mails: forty hyphens, dots before 2019. */
const RULE = /^[-.–—_=]{20,}$/
const END = /^(?:this email was intended for |you are receiving |unsubscribe\b|© ?20\d\d linkedin)/i

/** True for the line at which LinkedIn's end of the mail begins. */
export function isEnd(line: string): boolean {
  return RULE.test(line.replaceAll(' ', '')) || END.test(line)
}

/** True for the heading above people whom LinkedIn suggests: they have invited nobody. */
export function isSuggestionsHeading(line: string): boolean {
  return (
    line.length <= 60 &&
    /^(?:more )?people you may know\b|^personen, die sie kennen|^vous connaissez peut-être/i.test(line)
  )
}

const INTENDED = /this email was intended for (.{1,200}?)(?: \(|\.?$)/i

/** Whom the mail says it is for, from `This email was intended for {You} ({your headline})`; null when no line does. */
export function intendedFor(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = INTENDED.exec(line)?.[1]
    if (name !== undefined) return name
  }
  return null
}

const BUTTONS =
  /^(?:accept|view profile|view invitation|ignore|reply|confirm|see all|see profile|annehmen|profil ansehen|profil anzeigen|ignorieren|accepter|voir le profil|accetta|visualizza profilo|rifiuta|aceptar|ver perfil|aceitar|terima|lihat profil)(?: invitation)?:?$/i

export function isButton(line: string): boolean {
  return BUTTONS.test(line)
}

const NUMBER = '(\\d{1,3}(?:[.,]?\\d{3})*)'
const MUTUAL: readonly RegExp[] = [
  new RegExp(`^${NUMBER} (?:mutual )?connections? in common$`, 'i'),
  new RegExp(`^${NUMBER} mutual connections?$`, 'i'),
  new RegExp(`^${NUMBER} gemeinsamer? kontakte?$`, 'i'),
  new RegExp(`^${NUMBER} relations? en commun$`, 'i'),
]
const NAMED = new RegExp(
  `^(.{1,100}) (?:and ${NUMBER} other mutual connections?|is a mutual connection)$`,
  'i',
)

/** How many mutual connections a line says there are, and whom it names; null for every other line. */
export function mutualOf(line: string): { readonly count: number; readonly name: string | null } | null {
  const named = NAMED.exec(line)
  if (named !== null) return { count: toNumber(named[2] ?? '0') + 1, name: named[1] ?? null }
  const count = MUTUAL.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined)
  return count === undefined ? null : { count: toNumber(count), name: null }
}

function toNumber(written: string): number {
  return Number(written.replace(/[.,]/g, ''))
}

const INDICATED = /\bhas indicated (?:that )?you are (?:an? )?(.{1,120})/i
const RELATIONSHIPS: readonly (readonly [RegExp, Relationship])[] = [
  [/^friend\b/i, 'Friend'],
  [/^colleague\b/i, 'Colleague'],
  [/^classmate\b/i, 'Classmate'],
  [/^(?:person )?they['’]ve done business with\b/i, "We've done business together"],
  [/^(?:fellow )?(?:group member|member of)\b/i, 'Groups'],
]

/** How the inviter said they know the owner, in mails until 2014; null for every other line. */
export function relationshipOf(line: string): Relationship | null {
  const said = INDICATED.exec(line)?.[1]
  return said === undefined ? null : (RELATIONSHIPS.find(([pattern]) => pattern.test(said))?.[1] ?? null)
}

const REMINDED = /\bthis is a reminder that on (\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d ?[ap]m)\b/i

/** The Pacific date of the invitation that a reminder is about, as written; null for every other line. */
export function remindedOf(line: string): string | null {
  return REMINDED.exec(line)?.[1] ?? null
}

const SENTENCES =
  /would like to connect on linkedin\. how would you like to respond\?|\bhas indicated (?:that )?you\b|\bthis is a reminder that on \d|^confirm that you know .{1,200}:?$|\binvitation is (?:awaiting|waiting for) your response\b|\bsent you an invitation to become part of\b|^linkedin$/i

const SEPARATOR = /^[-–—_=.*]{5,}$/

/** True for a line that LinkedIn writes and nobody else. */
export function isLinkedInsSentence(line: string): boolean {
  return SENTENCES.test(line) || SEPARATOR.test(line) || isButton(line) || mutualOf(line) !== null
}

const WAITS = /^(.{1,400}) is waiting for your response\.?$/i

/** True for the sentence that LinkedIn puts before everything else, and that begins with the inviter's first name. */
export function isPreheader(line: string, first: string): boolean {
  return WAITS.test(line) && first !== '' && line.toLowerCase().startsWith(first.toLowerCase())
}

const WAITING = /^(.{1,100}?), (.{1,300}) is waiting for your response\.?$/i

/** The headline that a preheader of 2025 gives, `{Title} at {Company}`; null when it gives none. */
export function headlineOfPreheader(preheader: string, first: string): string | null {
  const found = WAITING.exec(preheader)
  const about = found?.[2]
  if (about === undefined || found?.[1]?.toLowerCase() !== first.toLowerCase()) return null
  const at = about.lastIndexOf(' from ')
  return at < 0 ? about : `${about.slice(0, at)} at ${about.slice(at + 6)}`
}
