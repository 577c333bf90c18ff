import type { WordList } from '../text/intent.ts'

const lavoro = 'lavoro|impiego|tirocinio|stage|posto|occupazione|posizione|apprendistato'
const ruolo =
  'sviluppatore|sviluppatrice|ingegnere|analista|contabile|impiegato|impiegata|tecnico|direttore|direttrice|' +
  'responsabile|assistente|consulente|specialista|architetto|infermiere|infermiera|programmatore|commerciale|' +
  'cuoco|cuoca|designer|redattore|redattrice|docente|venditore|addetto|addetta|manager'

/** Italian. */
export const italian: WordList = {
  sells: {
    plain: [
      'facciamo|realizziamo|installiamo|puliamo|stampiamo|traduciamo|gestiamo|curiamo|progettiamo|noleggiamo|organizziamo|sviluppiamo|creiamo ..5 aziende|uffici|clienti|negozi|siti|imprese|sua|vostra|privati|eventi|studi',
      'mi occupo|occupiamo di ..4 aziende|energia|assicurazioni|finanziamenti|siti|marketing|formazione|pubblicita|vendite|consulenza',
      'conosce|conoscete gia ..1 nostro|nostra|nostri',
      'specializzati|specializzato|specializzata in|nella|nel',
      'offriamo|offro|vendiamo|vendo|produciamo|proponiamo|propongo|forniamo|realizziamo|distribuiamo',
      'aiutiamo|aiuto|supportiamo|affianchiamo|affianco|accompagniamo ..3 aziende|imprese|imprenditori|professionisti|clienti|negozi|ristoratori|pmi|attivita|studi|privati|persone',
      'nostri|nostro|nostra|nostre|miei servizi|prodotti|prodotto|piattaforma|software|catalogo|prezzi|soluzione|soluzioni|agenzia|listino|proposta|clienti|offerta|strumento',
      'preventivo|prova|demo|consulenza|analisi|mese|check|campione|dimostrazione|audit ..2 gratuito|gratuita|gratis|omaggio|impegno',
      'senza impegno|costi',
      'una demo|dimostrazione',
      'aumentare|migliorare|raddoppiare|ridurre|incrementare|far|ottimizzare|automatizzare|risparmiare ..3 vendite|fatturato|costi|clienti|visibilita|spese|bollette|bolletta|profitti',
      'piu|nuovi|trovare|acquisire clienti|vendite|contatti|pazienti',
      'sua|tua|vostra|suo|tuo|vostro azienda|attivita|sito|negozio|studio ..3 bisogno|potrebbe|primi|merita|risultati|non',
      'se la sua|tua|vostra azienda|attivita',
      'prima|primi pagina|risultati',
      'migliori|miglior prezzo|prezzi',
      'le|ti|vi ..1 invio|mando|mostro|preparo|inviare|presentare|mostrare|illustrare ..3 preventivo|catalogo|listino|offerta|proposta|soluzione|brochure|servizi|presentazione',
      'fissare|fissiamo|prenotare|prenoti|organizzare ..3 call|chiamata|appuntamento|demo|incontro|videochiamata',
    ],
    hints: [
      'facciamo|realizziamo|installiamo|stampiamo|gestiamo|curiamo|progettiamo|noleggiamo|organizziamo|lavoriamo|siamo',
      'la|ti|vi contatto|scrivo per|perche',
      'sua|tua|vostra|suo|tuo|vostro azienda|attivita|sito|negozio|studio|team|clienti|impresa',
      'clienti|vendite|fatturato',
      'sconto|promozione|offerta',
      'gratuito|gratuita|gratis',
      'servizi|soluzione|soluzioni',

      'preventivo|listino|catalogo',
    ],
  },
  promotes: {
    plain: [
      'iscriviti|iscrivetevi|iscrizioni|prenota|prenotate|registrati|registratevi ..3 subito|ora|aperte|posto|qui|gratis|online|al|posti',
      'ultimi posti',
      'nuovo|prossimo|gratuito corso|master|webinar|workshop|seminario',
      'corso|master|webinar|workshop|seminario ..4 gratuito|online|inizia|vivo|iscrizioni|sconto',
      'segui|seguite|seguimi|visita|visitate|scopri|iscriviti ..3 pagina|canale|instagram|profilo|sito|youtube',
      'mio nuovo|ultimo|primo ..1 libro|corso|podcast|video|canale|romanzo',
    ],
    hints: [
      'corso|webinar|workshop',
      'gratuito|gratis',
      'posti|biglietti',
      'sconto|promo',
      'evento|fiera',
      'attestato|docenti',
    ],
  },
  invests: {
    plain: [
      'reddito|guadagno|entrata|entrate|rendita|guadagni passivo|extra|passiva|aggiuntivo|automatico|automatiche|passive',
      'liberta|indipendenza finanziaria',
      'opportunita di business|guadagno|investimento',
      'investire|investimento|investimenti ..4 cripto|bitcoin|forex|borsa|garantito|rendimento|immobili|immobiliare',
      'guadagna|guadagnare|guadagni ..3 soldi|euro|€|extra|casa',
      'rendimento ..3 %|garantito|annuo',
      'network marketing',
      'trading|criptovalute|forex',
      'cerco|cerchiamo ..2 investitori|investitore|finanziatori',
    ],
    hints: [
      'investire|investimento|investimenti|investitori',
      'reddito|rendimento|guadagni|guadagno',
      'cripto|bitcoin',
    ],
  },
  deceives: {
    plain: [
      'ciao|salve bella|bellissima|tesoro|bello',
      'tuo|suo sorriso',
      'sei|e single|bellissima',
      'vedovo|vedova',
      'eredita',
    ],
  },
  seeksWork: {
    plain: [
      `cerco|cercando|cerca|trovare|ricerca|bisogno|vorrei ..4 ${lavoro}`,
      `avete|avreste|avrebbe|ha|hai|sapete|sa|conosce ..4 ${lavoro}|posizioni`,
      'allego|invio|mando|inviarle|inviare|lascio ..2 mio|il ..1 cv|curriculum',
      'mio|il cv|curriculum',
      'disoccupato|disoccupata',
      'senza lavoro',
      'candidarmi|candidatura|candidato',
      'lavorare ..2 con|per|nella|da|presso ..1 voi|vostra|sua|tua|azienda',
      'girarlo|inoltrarlo ..4 dovere|hr|personale',
      'raccomandarmi|segnalarmi|assumermi',
    ],
    hints: [
      'cv|curriculum',
      'opportunita',
      'esperienza in|come|nel|di',
      'disponibile|disponibilita subito|immediata',
      'lavoro|tirocinio|stage',
    ],
  },
  begs: {
    plain: [
      'qualsiasi|qualunque lavoro|cosa|mansione|posto',
      'la|vi|ti prego ..3 aiuti|aiutatemi|aiutami|lavoro',
      'urgente|urgentemente|disperato ..4 lavoro',
    ],
    hints: ['per favore|piacere', 'dio ..2 benedica', 'disponibile a tutto'],
  },
  recruits: {
    plain: [
      `cerchiamo|cerco|ricerchiamo|selezioniamo|assumiamo ..6 ${ruolo}`,
      'stiamo|sto cercando|selezionando|assumendo',
      'nostro|mio cliente ..3 cerca|ricerca',
      'suo|tuo profilo ..4 interessante|linea|adatto|corrisponde|posizione',
      'sarebbe|saresti|interessato|interessata|aperto ..4 posizione|opportunita|ruolo|proposta|cambiamento',
    ],
    hints: [
      'recruiter|selezione|hr|selezionatrice|selezionatore',
      'posizione|ruolo|opportunita',
      'contratto|smart|ral|stipendio',
      'suo|tuo profilo',
    ],
  },
  vacancy: { plain: ['suo|vostro|tuo annuncio', 'visto|letto che ..1 cercate|cerca|cerchi|assumete'] },
  role: { plain: [ruolo] },
  surveys: {
    plain: ['questionario|sondaggio|intervista ..6 tesi|universita|ricerca|laurea|dottorato', 'tesi'],
  },
  introduces: {
    plain: [
      'mi chiamo',
      'mio nome e',
      'sono ..2 un|una|il|la|di|del|della|studente|studentessa|professore|giornalista|ingegnere|ricercatore|ricercatrice|responsabile|medico|avvocato|restauratrice|titolare|fondatore|docente|dottoranda|dottorando',
      'lavoro|studio|dirigo|insegno|scrivo|gestisco|organizzo|coordino|seguo ..2 in|per|a|come|su|al|nel|un|una|da|presso',
      'sto scrivendo|studiando|lavorando|preparando|facendo',
    ],
    hints: ['studente|studentessa|professore|giornalista', 'da # anni', 'giovane'],
  },
  reason: {
    plain: [
      'suo|sua|suoi|tuo|tua|tuoi|vostro ..1 articolo|post|libro|saggio|intervento|video|podcast|corso|progetto|testo|ricerca|lezione|romanzo|mostra|annuncio|conferenza|lavoro ..1 su|sul|sulla|di|e|del|mi|al|era|in',
      'letto|visto|ascoltato|seguito|seguo|piaciuto|apprezzato|leggo ..3 suo|sua|suoi|tuo|tua|tuoi|che ..2 articolo|post|libro|saggio|intervento|video|podcast|corso|progetto|testo|annuncio|cercate|romanzo|mostra|lavoro',
      'che ha|hai scritto|pubblicato|detto|fatto|tenuto|condiviso',
      'le|ti scrivo|contatto perche|per',
      'vorrei|piacerebbe ..2 imparare|sapere|conoscere|chiedere|capire|chiederle|chiederti ..2 come|su|da|se|di|suo|cosa',
    ],
    hints: [
      'suo|tuo profilo|percorso|esperienza|lavoro',
      'stesso|stessa settore|campo|interesse',
      'nel settore|campo',
      'suo|tuo articolo|post|libro|video',
    ],
  },
  shared: {
    plain: [
      'ci siamo conosciuti|incontrati|visti|parlati|incrociati|conosciute',
      'abbiamo ..2 lavorato|studiato|parlato|condiviso|spinto|frequentato|cenato|insieme|viaggiato',
      'eravamo|siamo ..3 compagni|colleghi|vicini|insieme|stessa|stesso|classe',
      'ex|vecchio|vecchia collega|compagno|compagna|alunno|alunna|studente|vicino',
      'ricordi|ricorda',
      'amico|amica|amici|conoscenti in comune',
      'mi ha|hanno ..1 parlato|consigliato|suggerito|detto ..2 di|lei|te|che|scriverle',
      'stessa|stesso universita|scuola|liceo|classe|azienda|corso|citta|paese|squadra|coro',
      'suo|tuo|sua|tua fratello|sorella|figlio|figlia|padre|madre|cugino|cugina|marito|moglie',
    ],
    hints: ['ieri|scorsa|scorso', 'anche', 'insieme', 'restare|rimanere in contatto', 'fiera|convegno'],
  },
  asks: {
    plain: [
      'posso|potrei|potrebbe|potresti|puoi|puo|potremmo|vorrei ..3 chiedere|chiederle|chiederti|farle|farti|fare|dirmi|aiutarmi|spiegarmi|consigliarmi|venire|partecipare|parlare|intervistare|intervistarla|sapere|invitare|invitarla|avere',
      'sua|tua|suo|tuo opinione|parere|consiglio',
      'sa|sai|conosce|conosci|sapresti se|dove|come|qualcuno|un|una|dirmi',
      'una|due|tre|qualche domanda|domande',
      'le|ti andrebbe|interesserebbe|piacerebbe|farebbe',
    ],
    hints: [
      'consiglio|consigli|parere',
      'intervista|tesi',
      'grazie in anticipo',
      'domanda|domande',
      'cosa ne pensa|pensi',
    ],
  },
  befriends: {
    plain: ['siamo amici', 'amico|amica mio|mia|tuo', 'quanto tempo', 'sono io'],
    hints: ['amico|amica'],
  },
  connects: {
    plain: [
      'vorrei|piacerebbe|lieto|lieta|felice ..3 aggiungerti|aggiungerla|collegarmi|entrare|connettermi|aggiungere',
      'accetta|accetti|accettare ..2 invito|richiesta|mia|mio',
      'ampliare|allargare ..2 rete|contatti',
      'mia|tua|sua rete',
    ],
    hints: ['collegarmi|collegamento|connettermi', 'rete|contatti'],
  },
  rude: {
    plain: ['perche non ..2 accetta|accetti|rispondi|risponde', 'accetta subito|e', 'ultima volta'],
    hints: ['subito'],
  },
  refuses: { plain: ['no grazie', 'non ..2 interessa|interessato|interessata|bisogno'] },
  chases: {
    plain: [
      'ha|hai avuto|visto|letto|ricevuto ..3 modo|tempo|messaggio|cv|proposta|mail|mio',
      'mio ..1 messaggio|mail precedente',
      'riscrivo|sollecito|ricontatto',
      'nessuna|alcuna risposta',
      'qualche|novita|ci novita|sono|riscontro',
      'resto|rimango in attesa',
    ],
    hints: ['nuovamente|ancora', 'risposta|riscontro'],
  },
}
