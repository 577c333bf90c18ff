import { OFFERS_A_POST, SURELY_A_POST } from './limits.ts'
import { scent } from './scent.ts'
import { type Finding, overlap } from './text/finding.ts'
import { fold } from './text/fold.ts'
import { SPEAKS } from './text/intent.ts'
import { findings, type Reading, weight } from './text/reading.ts'

/** Who sells staff has the words of those who fill a post; in log-odds, from here on it is rather a sale. */
const SELLS_INSTEAD = 0

/** Offers the owner a post, and not because the sender wants one. */
export function offersAPost(readings: readonly Reading[]): boolean {
  return (
    weight(readings, 'recruits') > 0 &&
    namesAPost(readings) &&
    !sellsStaff(readings) &&
    scent(readings, 'post') >= OFFERS_A_POST &&
    scent(readings, 'trade') < SELLS_INSTEAD &&
    !wantsOf(readings).some(isAboutSender)
  )
}

/** Says of a post that it is to be filled, or names one; a recruiter's own trade is none. */
function namesAPost(readings: readonly Reading[]): boolean {
  return (
    scent(readings, 'post') >= SURELY_A_POST ||
    findings(readings, 'recruits').some(({ weight: heavy }) => heavy >= SPEAKS) ||
    findings(readings, 'role').some(({ text, start, end }) => !RECRUITERS.test(text.slice(start, end)))
  )
}

const RECRUITERS =
  /^(?:recruit|headhunt|head\b|talent|sourc|staffing|hr\b|personalberat|personalvermittl|rekrut|reclut|recrut|fejvad|selezionat)/iu

/**
 * "If you need candidates", "your open roles": the words of filling posts stand inside those of a sale, and none speak of
 * one plainly.
 */
function sellsStaff(readings: readonly Reading[]): boolean {
  const sold = findings(readings, 'sells').filter((finding) => finding.weight >= SPEAKS)
  const isSold = (offer: Finding) => sold.some((sale) => sale.text === offer.text && overlap(sale, offer))
  const offers = findings(readings, 'recruits')
  return offers.some(isSold) && !offers.some((offer) => offer.weight >= SPEAKS)
}

/**
 * Fills a post, or asks whether the owner knows somebody for one: the same words as an applicant's, but none of them
 * about the sender.
 */
export function recruitsOthers(readings: readonly Reading[]): boolean {
  if (weight(readings, 'begs') >= SPEAKS) return false
  if (offersAPost(readings)) return true
  const offers = findings(readings, 'recruits').filter((finding) => finding.weight >= SPEAKS)
  const wants = wantsOf(readings)
  if (offers.length === 0 || wants.some(isAboutSender)) return false
  const left = wants.filter(
    (want) => !offers.some((offer) => offer.text === want.text && overlap(want, offer)),
  )
  return weight(readings, 'recruits') >= left.reduce((sum, want) => sum + want.weight, 0)
}

function wantsOf(readings: readonly Reading[]): readonly Finding[] {
  return [...findings(readings, 'seeksWork'), ...findings(readings, 'begs')]
}

/** "I am looking for a job", "my CV", "refer me", "unemployed": nobody says that of a post they have to fill. */
function isAboutSender({ text, start, end, weight: heavy }: Finding): boolean {
  if (heavy < SPEAKS) return false
  const words = text
    .slice(start, end)
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
  const [first = ''] = words
  return (
    words.some((word) => SELF.has(word)) || SEEKING.has(first) || (FAVOURS.has(first) && words.includes('me'))
  )
}

const SELF = new Set(
  'my myself i im mi mis meu minha mim mon ma mes moi mein meine meinen meinem mich mir mio mia miei mijn mij unemployed jobless desempleado desempleada desempregado desempregada'.split(
    ' ',
  ),
)

/** "Refer me" is a wish; "send me your CV" is none. */
const FAVOURS = new Set(
  'refer recommend hire give help find employ consider take offer get please kindly'.split(' '),
)

/** A wish that opens without its subject: "Looking for a job in logistics". */
const SEEKING = new Set(
  'looking seeking searching hunting applying busco procuro cherche recherche suche cerco zoek'.split(' '),
)
