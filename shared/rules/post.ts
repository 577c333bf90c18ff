import { type Intent, SPEAKS } from './text/intent.ts'
import { type Finding, findings, type Reading, weight } from './text/reading.ts'
import { fold } from './text/tokens.ts'

/** Offers the owner a post: words of a recruiter, a post with a name, and more of them than of anything else. */
export function offersAPost(readings: readonly Reading[]): boolean {
  const offers = weight(readings, 'recruits')
  if (offers < SPEAKS || weight(readings, 'role') === 0) return false
  if (offers < Math.max(weight(readings, 'invests'), plainWeight(readings, 'sells'))) return false
  return recruitsOthers(readings) || offers > sum(wantsOf(readings))
}

/**
 * Fills a post, or asks whether the owner knows somebody for one: the same words as an applicant's, but none of them
 * about the sender.
 */
export function recruitsOthers(readings: readonly Reading[]): boolean {
  const offers = findings(readings, 'recruits').filter((finding) => finding.weight >= SPEAKS)
  const wants = wantsOf(readings)
  if (offers.length === 0 || wants.some(isAboutSender)) return false
  const left = wants.filter((want) => !offers.some((offer) => overlap(want, offer)))
  return weight(readings, 'recruits') >= sum(left)
}

function wantsOf(readings: readonly Reading[]): readonly Finding[] {
  return [...findings(readings, 'seeksWork'), ...findings(readings, 'begs')]
}

function plainWeight(readings: readonly Reading[], intent: Intent): number {
  return sum(findings(readings, intent).filter((finding) => finding.weight >= SPEAKS))
}

function sum(found: readonly Finding[]): number {
  return found.reduce((all, finding) => all + finding.weight, 0)
}

function overlap(a: Finding, b: Finding): boolean {
  return a.text === b.text && a.start < b.end && b.start < a.end
}

/** "I am looking for a job", "my CV", "refer me", "unemployed": nobody says that of a post they have to fill. */
function isAboutSender({ quote, weight: heavy }: Finding): boolean {
  if (heavy < SPEAKS) return false
  const words = quote.split(/[^\p{L}\p{M}]+/u).map(fold)
  return words.some((word) => SELF.has(word)) || SEEKING.has(words[0] ?? '')
}

const SELF = new Set(
  'me my myself i im mi mis meu minha mim mon ma mes moi mein meine meinen meinem mich mir mio mia miei mijn mij unemployed jobless desempleado desempleada desempregado desempregada'.split(
    ' ',
  ),
)

/** A wish that opens without its subject: "Looking for a job in logistics". */
const SEEKING = new Set(
  'looking seeking searching hunting applying busco procuro cherche recherche suche cerco zoek'.split(' '),
)
