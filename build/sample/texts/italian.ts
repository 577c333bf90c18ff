import type { Phrasebook } from './phrasebook.ts'

export const italian: Phrasebook = {
  words: {
    hello: ['Ciao {you},', 'Buongiorno {you},', 'Gentile {you},'],
    topic: ['catena del freddo', 'gestione delle banchine', 'sicurezza notturna', 'viaggi a vuoto'],
    number: ['tre', 'cinque', 'otto', '10', '12', '20'],
    percent: ['15%', '20%', '30%', '40%'],
    weekday: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì'],
    city: ['Porto Ambrello', 'Montelieve', 'Vallescura'],
    bill: ['la bolletta', 'i costi del carburante', 'le assicurazioni'],
    win: [
      'ridurre {bill} del {percent}',
      'trovare {number} nuovi clienti al mese',
      'risparmiare {number} ore alla settimana',
    ],
    ask: [
      'Ha 15 minuti {weekday} per una chiamata?',
      'Posso inviarle il nostro catalogo?',
      'Prenoti qui: https://{host}/{path}',
    ],
    colleague: ['Ersilia', 'Gaspare', 'Ludovina', 'Ottorino'],
    thing: ['il piano delle banchine', 'la cella frigo', 'il rapporto di {month}', "l'inventario"],
    month: ['gennaio', 'marzo', 'maggio', 'giugno', 'settembre', 'ottobre'],
  },
  lines: {
    'one-tap': ['Buon compleanno!', 'Congratulazioni per il nuovo lavoro!'],
    thanks: [
      '{hello} grazie {per il contatto|di aver accettato}. {Buona settimana!|Un saluto, {me}|Leggo volentieri di {topic}.}',
    ],
    pitch: [
      '{hello} grazie di aver accettato. Con {company} aiutiamo aziende come {yourCompany} a {win}. {ask} {me}',
      '{hello} le piacerebbe {win}? La prima consulenza è gratuita. {ask}',
    ],
    chase: ['Buongiorno {you}, ha visto il mio messaggio?', '{hello} torno a scriverle. {ask}'],
    'note-stock': ['{you}, vorrei aggiungerti alla mia rete professionale su LinkedIn.'],
    'note-reason': [
      'Buongiorno {you}, seguo i magazzini di {company} e il suo intervento su {topic} ci è stato molto utile. Vorrei farle due domande. {me}',
    ],
    'note-colleague': [
      'Ciao {you}, ci siamo conosciuti alla {formerCompany} nel {workYear}, nel turno di {colleague}. Mi farebbe piacere restare in contatto. {me}',
    ],
    'note-schoolmate': [
      'Ciao {you}, anch’io ero alla {school}, {schoolYears}. Ora lavoro alla {company} e mi farebbe piacere risentirti. {me}',
    ],
    'note-pitch': ['Buongiorno {you}, aiutiamo i trasportatori a {win}. {ask}'],
    'owner-thanks': [
      'Grazie {you}. {Le scrivo {weekday}.|Altrettanto.}',
      'Prego, {you}. {A presto.|In bocca al lupo!}',
    ],
  },
  threads: [
    [
      [
        'Come va, {you}? Novità? Qui ci occupa {thing}.',
        'Ciao {you}, a che punto siete? Da noi manca {thing}.',
      ],
      ['Quasi finito, ci pensa {colleague}.', 'Meglio del previsto. E tu?'],
      ['Anche qui. Ci sentiamo {weekday}?', 'Bene, dai.'],
      ['Perfetto, a {weekday}.', 'Volentieri.'],
    ],
    [
      ['Vieni a {city} a {month}?', 'Quanto tempo, {you}! Come stai?'],
      ['Sì, con {colleague}. Pranziamo insieme?', 'Bene, tanto lavoro. E tu?'],
      ['Volentieri!', 'Anch’io. Vediamoci a {month}.'],
      ['A presto.', 'Segnato.'],
    ],
  ],
  asides: [
    '{colleague} ti saluta da {city}.',
    'A proposito, {topic}: ci lavoriamo fino a {weekday}.',
    'Avevamo {number} camion al cancello {weekday}, e {colleague} è rimasto fino a tardi.',
    'Ho parlato con {colleague} di {topic}, a {month} vediamo.',
    'A {city} è tutto pronto per {month}, dice {colleague}.',
  ],
}
