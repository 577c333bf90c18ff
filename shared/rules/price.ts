import type { Reading } from './text/reading.ts'
import type { Span } from './text/sentence.ts'

const CURRENCY = new Set(
  '$ € £ ₹ usd eur gbp inr chf sek nok dkk pln huf aed sar ngn kes rs rp r ft euro euros dollar dollars pound pounds quid rupees reais pesos francs kroner kronor lakh ct cent cents'.split(
    ' ',
  ),
)

/** "60 a month", "25 per van", "14 pro Person": a number that is counted by something. */
const BY = new Set('a an per each pro je por par al ogni cada the'.split(' '))
const UNITS = new Set(
  `month months week weeks year day hour night person people head user users seat van vehicle car piece unit word page minute session lesson class
  quarter employee lead licence jar kilo kg litre box bottle image photo video blade door room square hectare share mo yr pc pcs mes semana ano hora persona
  unidad sesion pessoa peca aula mois semaine an heure personne piece seance monat woche jahr stunde person stuck nase mese settimana ora anno persona pezzo
  maand week jaar uur persoon stuk ho ora`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Where the first price or percentage of a text stands; null when there is none. */
export function priceIn({ tokens, traits }: Reading): Span | null {
  if (traits.numbers === 0) return null
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const left = tokens[at]
    const right = tokens[at + 1]
    if (!left || !right || !(left.known.number || right.known.number)) continue
    const sum = left.known.number && (right.word === '%' || CURRENCY.has(right.word))
    if (sum || (right.known.number && CURRENCY.has(left.word))) return { start: left.start, end: right.end }
    const unit = tokens[at + 2]
    if (unit && left.known.number && BY.has(right.word) && UNITS.has(unit.word))
      return { start: left.start, end: unit.end }
  }
  return null
}
