/** The words and signs that stand beside the number of a price. */
export const currencies =
  '$ € £ ₹ usd eur gbp inr chf sek nok dkk pln huf aed sar ngn kes rs rp r ft euro euros dollar dollars pound pounds quid rupees reais pesos francs kroner kronor lakh ct cent cents'.split(
    ' ',
  )

/** "60 a month", "25 per van", "14 pro Person": a number that is counted by something. */
export const counters = 'a an per each pro je por par al ogni cada the'.split(' ')

export const units =
  `month months week weeks year day hour night person people head user users seat van vehicle car piece unit word page minute session lesson class
  quarter employee lead licence jar kilo kg litre box bottle image photo video blade door room square hectare share mo yr pc pcs mes semana ano hora persona
  unidad sesion pessoa peca aula mois semaine an heure personne seance monat woche jahr stunde stuck nase mese settimana ora anno pezzo
  maand jaar uur persoon stuk ho`
    .split(/\s+/u)
    .filter(Boolean)
